import type { Unit } from './ask.ts';
import type { Knowledge } from './knowledge.ts';
import type { Lexicon, Name } from './lexicon.ts';

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
}

/**
 * Weights found on the queries of the benchmark. A name that is the whole query is worth three of the
 * weaker clues; codes without a specification give way to those that have one, and these to the
 * everyday ones; the other pages answer mostly to their names.
 */
const tuning = {
  name: 3,
  unofficial: 0.97,
  everyday: 1.05,
  pageName: 0.6,
  pageNamed: 12,
  /** A header field is meant as soon as its whole name is among a few words. */
  header: 0.97,
  fewWords: 3,
};

/** Stands among the pages for what no page answers. */
const nothing = '';
/** What a name loses that is not typed as it is written, though its terms are the same. */
const otherForm = 0.005;

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
  const pages = new Map<number | string, { clue: number; name: number; covered: number }>();
  const at = (page: number | string) => {
    const held = pages.get(page) ?? { clue: 0, name: 0, covered: 0 };
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
  for (const name of lexicon.names) {
    const { shared, rest } = compare(units, name, lexicon);
    if (shared === 0) continue;
    const held = at(name.page);
    const alike = (name.trust * shared) / (total + rest) - (typed === name.typed ? 0 : otherForm);
    held.name = Math.max(held.name, alike, begun(typed, name), within(units, rest, name));
    held.covered = Math.max(held.covered, shared);
  }
  const favour = new Map<number | string, number>([
    ...codebook.codes
      .filter(([, section]) => section === '')
      .map(([code]) => [code, tuning.unofficial] as const),
    ...everyday.map((code) => [code, tuning.everyday] as const),
  ]);
  const words = Math.sqrt(units.length);
  const against = pages.get(nothing)?.clue ?? 0;
  pages.delete(nothing);
  return [...pages].map(([page, { clue, name, covered }]) => {
    const named = tuning.name * name * words;
    const points =
      typeof page === 'number'
        ? (clue + named) * (favour.get(page) ?? 1)
        : clue + named * tuning.pageName + (name >= tuning.header ? tuning.pageNamed : 0);
    return {
      page,
      score: points,
      margin: points - against,
      covered: Math.min(1, covered / total),
      name,
    };
  });
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

/** Weight that query and name share, and weight of what only the name holds. */
function compare(
  units: readonly Unit[],
  { terms }: Name,
  lexicon: Lexicon,
): { shared: number; rest: number } {
  const matched = new Set<string>();
  let shared = 0;
  for (const { meant, weight } of units) {
    let sureness = 0;
    for (const one of meant) {
      if (!terms.has(one.term)) continue;
      matched.add(one.term);
      sureness = Math.max(sureness, one.sureness);
    }
    shared += weight * sureness;
  }
  let rest = 0;
  for (const term of terms) if (!matched.has(term)) rest += lexicon.weightOf(term);
  return { shared, rest };
}

/**
 * A name that begins with all that has been typed is as likely as it is near its end. That of a
 * header field is meant as soon as its second word has begun.
 */
function begun(typed: string, name: Name): number {
  if (typed.length < 4 || !name.typed.startsWith(typed)) return 0;
  if (isHeader(name) && typed.includes(' ')) return tuning.header;
  return name.trust * (0.5 + (0.5 * typed.length) / name.typed.length);
}

function within(units: readonly Unit[], rest: number, name: Name): number {
  return isHeader(name) && rest === 0 && units.length <= tuning.fewWords ? tuning.header : 0;
}

const isHeader = ({ page }: Name): boolean =>
  typeof page === 'string' && page.startsWith('headers/');
