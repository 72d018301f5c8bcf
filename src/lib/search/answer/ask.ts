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

/** Sureness of what two neighbouring words make together, such as `time out` or `pre-condition`. */
const together = 0.8;

/** Takes a query apart into words and finds what each may mean. */
export function ask(query: string, lexicon: Lexicon, rules: LanguageRules): Unit[] {
  const words = withoutNoise(wordsOf(query));
  const growing = !/\s$/.test(query);
  const pairs = words.slice(1).map((word, at) => {
    const terms = termsOfWord(`${words[at] ?? ''}${word}`, rules);
    return terms.length === 1 && terms.every(lexicon.has) ? terms : [];
  });
  const seen = new Set<string>();
  return words.flatMap((typed, at) => {
    const own = termsOfWord(typed, rules);
    const joint = [...(pairs[at - 1] ?? []), ...(pairs[at] ?? [])];
    const alone = meantBy(typed, own, growing && at === words.length - 1, lexicon, rules);
    const meant = [
      ...alone,
      ...joint.map((term) => ({ term, sureness: alone.length > 0 ? together : 1 })),
    ];
    const key = own.join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ typed, meant, weight: weigh(meant, lexicon) }];
  });
}

/** A word weighs what its surest meanings weigh, not what it might become. */
function weigh(meant: readonly Meant[], lexicon: Lexicon): number {
  const most = Math.max(...meant.map(({ sureness }) => sureness));
  const weights = meant
    .filter(({ sureness }) => sureness === most)
    .map(({ term }) => lexicon.weightOf(term));
  return weights.length > 0 ? Math.max(...weights) : lexicon.unknown;
}
