import type { Stamp, TranslationState } from '../../src/lib/schemas/translation.ts';
import { fingerprint } from './fingerprint.ts';

/** A field in English and in another language, with the stamp of its translation. */
export interface Translated {
  readonly english: unknown;
  readonly words: unknown;
  readonly stamp: Stamp | undefined;
}

/** State of a translated field; nothing when neither language has it. */
export function stateOf({ english, words, stamp }: Translated): TranslationState | undefined {
  if (words === undefined) return english === undefined ? undefined : 'missing';
  if (stamp === undefined) return 'undated';
  return isStale(english, stamp) ? 'stale' : 'done';
}

/** What a page says of a translation's age: its day, and whether the English text has changed. */
export function ageOf(
  english: unknown,
  stamp: Stamp | undefined,
): { readonly date?: string; readonly stale?: true } {
  if (stamp === undefined) return {};
  return isStale(english, stamp) ? { date: stamp.date, stale: true } : { date: stamp.date };
}

/** A text that was withdrawn in English has changed, too. */
const isStale = (english: unknown, { from }: Stamp): boolean =>
  english === undefined || fingerprint(english) !== from;
