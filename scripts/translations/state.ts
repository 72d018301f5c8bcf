import { fallbackLang, type Lang } from '../../src/lib/locales.ts';
import type { Collection, Stamp, TranslationState } from '../../src/lib/schemas/translation.ts';
import { fingerprint } from './fingerprint.ts';
import { stampOf, type AllStamps } from './read.ts';
import { wordsIn, type Translatable, type Words } from './words.ts';

/** A part in English and in another language, with the stamp of its translation. */
export interface Translated {
  readonly english: unknown;
  readonly words: unknown;
  readonly stamp: Stamp | undefined;
}

/**
 * What a page says of a translation's age: its day or, where the English text has changed since, the
 * day of that change.
 */
export interface Age {
  readonly date?: string | undefined;
  readonly stale?: true | undefined;
}

/** The age of a part in one language; the English words have none. */
export type AgeOf = (lang: Lang, collection: Collection, item: string, part: string) => Age;

/** State of a translated part; nothing when neither language has it. */
export function stateOf({ english, words, stamp }: Translated): TranslationState | undefined {
  if (words === undefined) return english === undefined ? undefined : 'missing';
  if (stamp === undefined) return 'undated';
  return isStale(english, stamp) ? 'stale' : 'done';
}

/**
 * The age of a translation that was made from an English text.
 * @param written stamp of the English text itself, which tells since when it reads as it does
 */
export function ageOf(english: unknown, stamp: Stamp | undefined, written?: Stamp): Age {
  if (stamp === undefined) return {};
  if (!isStale(english, stamp)) return { date: stamp.date };
  const isDated = english !== undefined && written?.from === fingerprint(english);
  return { date: isDated ? written.date : stamp.date, stale: true };
}

/** The ages of all translated parts of the content. */
export function agesOf(content: Translatable & { readonly stamps: AllStamps }): AgeOf {
  const english = new Map<Collection, Words>();
  return (lang, collection, item, part) => {
    if (lang === fallbackLang) return {};
    const words = english.get(collection) ?? wordsIn(collection, fallbackLang, content);
    english.set(collection, words);
    const stamped = (of: Lang) => stampOf(content.stamps, of, collection, item, part);
    return ageOf(words.get(item)?.get(part), stamped(lang), stamped(fallbackLang));
  };
}

/** The day on which a translation became stale; nothing for any other. */
export function staleDay({ date, stale }: Age): string | undefined {
  return stale && date;
}

/** A text that was withdrawn in English has changed, too. */
const isStale = (english: unknown, { from }: Stamp): boolean =>
  english === undefined || fingerprint(english) !== from;
