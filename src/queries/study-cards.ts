import { getCollection, type CollectionEntry } from 'astro:content';
import { writeLine } from '../lib/markdown/line.ts';
import { readMdx, type PageElement } from '../lib/markdown/read-mdx.ts';
import { isLang, type Lang } from '../lib/locales.ts';
import type { Exchange, Message } from '../lib/schemas/exchange.ts';
import type { Registry } from '../lib/schemas/registry.ts';
import type { Card } from '../lib/study/card.ts';
import type { Words } from '../lib/study/deck-file.ts';
import { hideInExchange, hideInText } from '../lib/study/hide-answer.ts';
import { listCards, type CodeCard } from './codes.ts';
import { perBuild } from './per-build.ts';

/** What study pages show of a code. */
export interface StudyCard extends CodeCard {
  readonly facts: Registry;
  /** The handbook's example; a line whose only Markdown is code spans. */
  readonly example: Words;
  /** The codes that it is taken for, and when it is that one. */
  readonly confused: readonly (Words & { readonly code: number })[];
  /** The same for the browser, which asks without giving the answer away. */
  readonly card: Card;
}

/** What study pages need of the body of a page. */
type Reading = Pick<StudyCard, 'example' | 'confused'>;

/** The study cards of all codes in one language, in the order of the numbers. */
export const listStudyCards = perBuild(async (lang: Lang): Promise<readonly StudyCard[]> => {
  const registry = new Map((await getCollection('registry')).map(({ data }) => [data.code, data]));
  const exchanges = new Map((await getCollection('exchanges')).map(({ id, data }) => [id, data]));
  const entries = new Map(
    (await getCollection('codes', ({ data }) => data.lang === lang)).map((entry) => [
      entry.data.code,
      entry,
    ]),
  );
  return (await listCards(lang)).map((view) => {
    const facts = registry.get(view.code);
    const entry = entries.get(view.code);
    if (!facts || !entry) throw new Error(`Code ${String(view.code)} is incomplete.`);
    const reading = readEntry(entry);
    const [exchange] = exchanges.get(String(view.code))?.exchanges ?? [];
    return { ...view, ...reading, facts, card: toCard(lang, view, facts, reading, exchange) };
  });
});

function toCard(
  lang: Lang,
  view: CodeCard,
  { code, phrase, olderPhrases }: Registry,
  { example, confused }: Reading,
  exchange: Exchange | undefined,
): Card {
  const answer = { code, phrases: [phrase, ...olderPhrases.map((older) => older.phrase)] };
  const foreign = (field: 'name' | 'summary' | 'situation' | 'confused', own: Lang) =>
    own === lang ? {} : { [field]: own };
  return {
    code,
    phrase,
    name: view.name,
    summary: view.summary,
    situation: hideInText(example.text, answer),
    langs: {
      ...foreign('name', view.nameLang),
      ...foreign('summary', view.summaryLang),
      ...foreign('situation', example.lang),
      ...foreign('confused', confused[0]?.lang ?? lang),
    },
    confused: confused.map((other) => ({
      code: other.code,
      difference: other.text.replaceAll('`', ''),
    })),
    exchange: exchange ? hideInExchange(writeMessages(exchange), answer) : null,
  };
}

const writeMessages = ({ messages }: Exchange) =>
  messages.map((message) => textOf(message).trimEnd()).join('\n\n');

function textOf(message: Message): string {
  if ('request' in message) return message.request;
  return 'response' in message ? message.response : message.log;
}

/** What the body of a page tells. */
function readEntry({ body = '', data: { lang } }: CollectionEntry<'codes'>): Reading {
  const elements = readMdx(body, () => '');
  const example = elements.find(
    ({ name, attributes }) => name === 'Field' && attributes['name'] === 'example',
  );
  return {
    example: wordsOf(example, lang),
    confused: elements
      .filter(({ name }) => name === 'Lookalike')
      .map((element) => ({
        ...wordsOf(element, lang),
        code: Number(element.attributes['code']),
      })),
  };
}

function wordsOf(element: PageElement | undefined, page: Lang): Words {
  const own = element?.attributes['lang'];
  return { text: writeLine(element?.children ?? []), lang: isLang(own) ? own : page };
}
