import type { Unit } from './ask.ts';
import type { Knowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';

/** How well a page fits the words of a query. */
export interface Fit {
  readonly page: number | string;
  readonly score: number;
  /** Share of the query, by weight, that the page accounts for: 0 to 1. */
  readonly covered: number;
  /** Share that query and best name have in common: 1 where they are the same. */
  readonly name: number;
}

export const tuning = {
  name: 9,
  page: 0.6,
};

/**
 * Scores every page that a query touches: the clues that its words give, and its best name. A word
 * counts once for each page, by the surest of its meanings.
 */
export function score(
  units: readonly Unit[],
  lexicon: Lexicon,
  { codebook, clues }: Knowledge,
): Fit[] {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const pages = new Map<number | string, { clue: number; name: number; covered: number }>();
  const at = (page: number | string) => {
    const held = pages.get(page) ?? { clue: 0, name: 0, covered: 0 };
    pages.set(page, held);
    return held;
  };
  for (const { meant, weight } of units) {
    const best = new Map<number, { strength: number; sureness: number }>();
    for (const { term, sureness } of meant) {
      for (const [index, strength] of clues?.get(term) ?? []) {
        const held = best.get(index);
        best.set(index, {
          strength: Math.max(held?.strength ?? 0, strength * sureness),
          sureness: Math.max(held?.sureness ?? 0, sureness),
        });
      }
    }
    for (const [index, { strength, sureness }] of best) {
      const held = at(codebook.codes[index]?.[0] ?? 0);
      held.clue += strength;
      held.covered += weight * sureness ** 2;
    }
  }
  for (const { page, terms, trust } of lexicon.names) {
    const fits = units.map(({ meant, weight }) => {
      const [fit] = meant
        .filter(({ term }) => terms.has(term))
        .toSorted((a, b) => b.sureness - a.sureness);
      return { term: fit?.term, shared: weight * (fit?.sureness ?? 0) };
    });
    const shared = fits.reduce((sum, fit) => sum + fit.shared, 0);
    if (shared === 0) continue;
    const matched = new Set(fits.map(({ term }) => term));
    const rest = [...terms]
      .filter((term) => !matched.has(term))
      .reduce((sum, term) => sum + lexicon.weightOf(term), 0);
    const held = at(page);
    held.name = Math.max(held.name, (trust * shared) / (total + rest));
    held.covered = Math.max(held.covered, shared);
  }
  return [...pages].map(([page, { clue, name, covered }]) => ({
    page,
    score:
      typeof page === 'number'
        ? clue + tuning.name * name * Math.sqrt(units.length)
        : tuning.page * (tuning.name * name * Math.sqrt(units.length) + 9 * (name > 0.99 ? 1 : 0)),
    covered: covered / total,
    name,
  }));
}
