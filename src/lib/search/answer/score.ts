import { lettersOf } from '../letters.ts';
import type { Unit } from './ask.ts';
import type { Knowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { likenessOf, namedHeader } from './likeness.ts';

/** How well a page fits a query. */
export interface Fit {
  readonly page: number | string;
  readonly score: number;
  /** The score less what speaks for a query that no page answers. */
  readonly margin: number;
  /** Share of the query, by weight, that the page accounts for: 0 to 1. */
  readonly covered: number;
  /** What query and best name have in common: 1 where they are the same. */
  readonly name: number;
  /**
   * Whether the query is a name of the page: letter by letter, but for slips of the fingers, or with
   * the kind of page besides.
   */
  readonly isName: boolean;
  /** How much more readers mean this page than others of the same name. */
  readonly favour: number;
}

/**
 * Weights found on the queries of the benchmark. A name that is the whole query is worth three of the
 * weaker clues; codes without a specification give way to those that have one, and these to the
 * everyday ones, the more so the less the query says; the other pages answer mostly to their names.
 */
const tuning = {
  name: 3,
  unofficial: 0.97,
  everyday: 1.05,
  brevity: 5,
  pageName: 0.6,
  pageNamed: 12,
};

/** Stands among the pages for what no page answers. */
const nothing = '';

/**
 * Scores every page that a query touches: the clues that its words give, and its best name. A word
 * counts once for each page, by the surest of its meanings.
 * @param typed the query as names are spelled in the lexicon
 */
export function score(
  typed: string,
  units: readonly Unit[],
  lexicon: Lexicon,
  { codebook, clues, beyond = [], everyday = [] }: Knowledge,
): Fit[] {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const pages = new Map<number | string, Held>();
  const at = (page: number | string) => {
    const held = pages.get(page) ?? { clue: 0, name: 0, covered: 0, isName: false };
    pages.set(page, held);
    return held;
  };
  for (const { meant, weight } of units) {
    for (const [index, { strength, sureness }] of bestClues(meant, clues ?? new Map())) {
      const held = at(
        codebook.codes[index]?.[0] ?? beyond[index - codebook.codes.length] ?? nothing,
      );
      held.clue += strength;
      // A guessed word explains less than it points to.
      held.covered += weight * sureness ** 2;
    }
  }
  const query = { typed, letters: lettersOf(typed), units, total };
  for (const name of lexicon.names) {
    const likeness = likenessOf(name, query, lexicon);
    if (!likeness) continue;
    const held = at(name.page);
    held.name = Math.max(held.name, likeness.degree);
    held.covered = Math.max(held.covered, likeness.shared);
    held.isName ||= likeness.isName;
  }
  const favours = new Map<number | string, number>([
    ...codebook.codes
      .filter(([, section]) => section === '')
      .map(([code]) => [code, tuning.unofficial] as const),
    ...everyday.map((code) => [code, tuning.everyday] as const),
  ]);
  const words = Math.sqrt(units.length);
  const against = pages.get(nothing)?.clue ?? 0;
  pages.delete(nothing);
  return [...pages].map(([page, { clue, name, covered, isName }]) => {
    const named = tuning.name * name * words;
    const favour = (favours.get(page) ?? 1) ** (1 + tuning.brevity / units.length ** 2);
    const points =
      typeof page === 'number'
        ? (clue + named) * favour
        : clue + named * tuning.pageName + (name >= namedHeader ? tuning.pageNamed : 0);
    return {
      page,
      score: points,
      margin: points - against,
      covered: Math.min(1, covered / total),
      name,
      isName,
      favour,
    };
  });
}

/** What is gathered for a page. */
interface Held {
  clue: number;
  name: number;
  covered: number;
  isName: boolean;
}

/** For each code the strongest clue among the meanings of a word. */
function bestClues(
  meant: Unit['meant'],
  clues: NonNullable<Knowledge['clues']>,
): Map<number, { strength: number; sureness: number }> {
  const best = new Map<number, { strength: number; sureness: number }>();
  for (const { term, sureness } of meant) {
    for (const [index, weight] of clues.get(term) ?? []) {
      const held = best.get(index);
      best.set(index, {
        strength: Math.max(held?.strength ?? 0, weight * sureness),
        sureness: Math.max(held?.sureness ?? 0, sureness),
      });
    }
  }
  return best;
}
