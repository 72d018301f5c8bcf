import { distance } from '../distance.ts';
import { holdsNearly, lettersOf } from '../letters.ts';
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
  const letters = lettersOf(typed);
  for (const name of lexicon.names) {
    const { shared, rest } = compare(units, name, lexicon);
    const isName = isNearly(typed, letters, name) || (rest === 0 && saysKind(units, name));
    if (shared === 0 && !isName) continue;
    const held = at(name.page);
    if (isName) {
      held.isName = true;
      held.covered = total;
    }
    const alike = (name.trust * shared) / (total + rest) - (typed === name.typed ? 0 : otherForm);
    held.name = Math.max(held.name, alike, begun(typed, name), within(units, rest, name));
    held.covered = Math.max(held.covered, shared);
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
    const favour = favours.get(page) ?? 1;
    const points =
      typeof page === 'number'
        ? (clue + named) * favour
        : clue + named * tuning.pageName + (name >= tuning.header ? tuning.pageNamed : 0);
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

/** Whether a query holds nothing but words of the name and of the kind of page: `header Retry-After`. */
function saysKind(units: readonly Unit[], { terms, kind }: Name): boolean {
  const holds = (of: ReadonlySet<string>) => (unit: Unit) =>
    unit.meant.some(({ term, sureness }) => sureness === 1 && of.has(term));
  return units.some(holds(kind)) && units.every((unit) => holds(kind)(unit) || holds(terms)(unit));
}

/** Letters of a name for each of which one step may be wrong; shorter names have too many neighbours. */
const lettersPerSlip = 7;
const mostSlips = 2;

/**
 * Whether a query is a name as a whole, but for slips of the fingers. Terms of the glossary are words
 * among many that are much alike, so they are believed as they are written.
 */
function isNearly(typed: string, letters: number, name: Name): boolean {
  if (typed === name.typed) return true;
  if (typeof name.page === 'string') return false;
  const most = Math.min(mostSlips, Math.floor(name.typed.length / lettersPerSlip));
  return (
    most > 0 &&
    Math.abs(typed.length - name.typed.length) <= most &&
    holdsNearly(letters, name.letters, most) &&
    distance(typed, name.typed, most) <= most
  );
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
