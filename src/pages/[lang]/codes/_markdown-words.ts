import type { BlockContent, ListItem, RootContent } from 'mdast';
import { findingSentence } from '../../../i18n/finding.ts';
import { useStrings } from '../../../i18n/index.ts';
import type { Lang } from '../../../lib/locales.ts';
import { heading, item, link, paragraph, text } from '../../../lib/markdown/nodes.ts';
import { elementsOf, type LinkOf, type PageElement } from '../../../lib/markdown/read-mdx.ts';
import { codePath, rowFragment, sourcePath } from '../../../lib/routes.ts';
import { findingSchema } from '../../../lib/schemas/finding.ts';
import type { SectionField } from '../../../lib/schemas/handbook.ts';

type Absolute = (path: string) => string;

/** A field of the handbook under its heading; marked where it stands in English. */
export function fieldSection(lang: Lang, { attributes, children }: PageElement): RootContent[] {
  const t = useStrings(lang);
  // The normaliser names the fields of the handbook, and no others.
  const title = t(`field.${attributes['name'] as SectionField}`);
  const foreign = attributes['lang'] === lang ? '' : ` (${t('fallback.mark')})`;
  return [heading(2, `${title}${foreign}`), ...children];
}

/** A code that a reader may have meant instead. */
export function lookalikeItem(
  { attributes: { code = '', phrase = '', name = phrase }, children }: PageElement,
  absolute: Absolute,
  lang: Lang,
): ListItem {
  const title = link(absolute(codePath(lang, Number(code))), text(`${code} ${phrase}`));
  const named = name.toLowerCase() === phrase.toLowerCase() ? [] : [text(` — ${name}`)];
  return item(paragraph(title, ...named), ...children);
}

/** A row of a source table as received, with what was found about it. */
export function statementQuote(
  lang: Lang,
  { attributes, children }: PageElement,
  linkOf: LinkOf,
  absolute: Absolute,
): BlockContent[] {
  const { source = '', title = '', code, file = '', line } = attributes;
  const parts = elementsOf(children, linkOf);
  const quoted = parts.filter(({ name }) => name !== 'Finding').flatMap((part) => part.children);
  const found = parts
    .filter(({ name }) => name === 'Finding')
    .map((part) => paragraph(text(findingSentence(lang, findingSchema.parse(part.attributes)))));
  const fragment = rowFragment(Number(line), Number(code));
  const place = useStrings(lang)('statement.place', { file, line });
  return [
    paragraph(
      link(`${absolute(sourcePath(lang, source))}#${fragment}`, text(title)),
      text(` (${place})`),
    ),
    { type: 'blockquote', children: [...quoted] },
    ...found,
  ];
}
