import type { LanguageRules } from '../language/rules.ts';
import { withoutNoise } from '../noise.ts';
import { termsOfWord } from '../terms.ts';
import { wordsOf } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import { meantBy, type Meant } from './vocabulary.ts';

/** A word of the query: what it may mean, and what it weighs. */
export interface Unit {
  /** As it was typed, without humps and marks of programs. */
  readonly typed: string;
  readonly meant: readonly Meant[];
  readonly weight: number;
}

/** Sureness of the two words where a reader may have meant the one that they make together. */
const apart = 0.7;

/**
 * Takes a query apart into words and finds what each may mean. Two words that are one in the index,
 * such as `time out` or `pre-condition`, count as one.
 */
export function ask(query: string, lexicon: Lexicon, rules: LanguageRules): Unit[] {
  const words = withoutNoise(wordsOf(query));
  const growing = !/\s$/.test(query);
  const seen = new Set<string>();
  const units: Unit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const together = next === undefined ? [] : termsOfWord(`${word}${next}`, rules);
    const isPair = next !== undefined && together.length === 1 && together.every(lexicon.has);
    const meant = [
      ...(isPair ? together.map((term) => ({ term, sureness: 1 })) : []),
      ...[word, ...(isPair ? [next] : [])].flatMap((one) =>
        meantBy(
          one,
          termsOfWord(one, rules),
          growing && at === words.length - 1,
          lexicon,
          rules,
        ).map((other) => (isPair ? { ...other, sureness: other.sureness * apart } : other)),
      ),
    ];
    if (isPair) at++;
    const key = meant.map(({ term }) => term).join(' ');
    if (key !== '' && seen.has(key)) continue;
    seen.add(key);
    const weights = meant.map(({ term }) => lexicon.weightOf(term));
    const typed = isPair ? `${word} ${next}` : word;
    units.push({
      typed,
      meant,
      weight: weights.length > 0 ? Math.max(...weights) : lexicon.unknown,
    });
  }
  return units;
}
