import type { RootContent } from 'mdast';
import { useStrings } from '../../../i18n/index.ts';
import type { Lang } from '../../../lib/locales.ts';
import { fence, heading, link, list, paragraph, text } from '../../../lib/markdown/nodes.ts';
import { readMdx, type LinkOf } from '../../../lib/markdown/read-mdx.ts';
import { writeMarkdown } from '../../../lib/markdown/write.ts';
import { codePath, headerPath, termPath } from '../../../lib/routes.ts';
import type { Message } from '../../../lib/schemas/exchange.ts';
import { href } from '../../../lib/site.ts';
import { stackEntries } from '../../../lib/snippets/index.ts';
import { specUrl } from '../../../lib/spec.ts';
import type { CodeView } from '../../../queries/codes.ts';
import { describeFacts } from '../../../queries/facts.ts';
import { describeHistory } from '../../../queries/history.ts';
import { factsList, historyList, namesList } from './_markdown-lists.ts';
import { fieldSection, lookalikeItem, statementQuote } from './_markdown-words.ts';

/** Everything that the page of a code says, as Markdown with absolute links. */
export function codeAsMarkdown(lang: Lang, view: CodeView, site: URL | undefined): string {
  const t = useStrings(lang);
  const absolute = (path: string) => new URL(href(path), site).href;
  const linkOf: LinkOf = (element, { code, rfc, section, term, name }) => {
    if (element === 'TermLink') return absolute(termPath(lang, term ?? ''));
    if (element === 'HeaderLink') return absolute(headerPath(lang, name ?? ''));
    return element === 'CodeLink'
      ? absolute(codePath(lang, Number(code)))
      : specUrl({ rfc: Number(rfc), section });
  };
  const elements = readMdx(view.entry.body ?? '', linkOf);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const section = (title: string, blocks: readonly RootContent[]): RootContent[] =>
    blocks.length === 0 ? [] : [heading(2, title), ...blocks];
  const history = describeHistory(lang, view.facts);
  const lookalikes = named('Lookalike').map((element) => lookalikeItem(element, absolute, lang));
  return writeMarkdown([
    heading(1, `${String(view.code)} ${view.label}`),
    paragraph(text(view.summary)),
    ...named('Field').flatMap((element) => fieldSection(lang, element)),
    ...section(t('code.facts'), [factsList(describeFacts(lang, view.facts), absolute)]),
    ...section(
      t('code.exchange'),
      view.exchanges.flatMap(({ messages }) => messages.map(wire)),
    ),
    ...section(
      t('code.constants'),
      stackEntries(view.facts).flatMap(({ label, framework, language, names, snippet }) => [
        heading(3, `${label} (${framework})`),
        ...namesList(lang, names),
        ...(snippet === undefined ? [] : [fence(language, snippet)]),
      ]),
    ),
    ...section(t('code.history'), history ? historyList(lang, history) : []),
    ...section(t('field.confused'), lookalikes.length > 0 ? [list(lookalikes)] : []),
    ...section(
      t('code.tables'),
      named('Statement').flatMap((element) => statementQuote(lang, element, linkOf, absolute)),
    ),
    paragraph(link(absolute(codePath(lang, view.code)), text(absolute(codePath(lang, view.code))))),
  ]);
}

function wire(message: Message): RootContent {
  if ('request' in message) return fence('http', message.request);
  return 'response' in message ? fence('http', message.response) : fence('text', message.log);
}
