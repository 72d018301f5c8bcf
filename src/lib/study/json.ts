import { localeOf } from '../locales.ts';
import type { DeckFile, Words } from './deck-file.ts';

/** A deck as JSON for programs, with the language of each text where it is not the deck's. */
export function writeJson({ id, lang, title, entries }: DeckFile): string {
  const { tag } = localeOf(lang);
  const cards = entries.map(({ name, summary, example, ...entry }) => ({
    code: entry.code,
    phrase: entry.phrase,
    name: name.text,
    class: entry.class,
    status: entry.status,
    summary: plain(summary),
    example: plain(example),
    situation: entry.situation,
    url: entry.url,
    ...inOtherLanguages({ name, summary, example }, lang),
  }));
  return `${JSON.stringify({ deck: id, lang: tag, title, cards }, undefined, 1)}\n`;
}

const plain = ({ text }: Words) => text.replaceAll('`', '');

function inOtherLanguages(
  words: Readonly<Record<string, Words>>,
  lang: DeckFile['lang'],
): { langs?: Readonly<Record<string, string>> } {
  const other = Object.entries(words).filter(([, { lang: own }]) => own !== lang);
  if (other.length === 0) return {};
  return {
    langs: Object.fromEntries(other.map(([field, own]) => [field, localeOf(own.lang).tag])),
  };
}
