import { distance } from '../distance.ts';
import type { LanguageRules } from '../language/rules.ts';
import { holdsNearly, lettersOf } from '../letters.ts';
import type { Lexicon, Term } from './lexicon.ts';

/** A term of the index that a word of the query may mean, and how sure that is: up to 1. */
export interface Meant {
  readonly term: string;
  readonly sureness: number;
}

/** Letters from which on a beginning is telling. */
const telling = 2;
/** A word that is a term already is probably that, but may still be growing. */
const unfinished = 0.6;
/** At most so many terms that begin alike. */
const beginnings = 24;

/**
 * Finds what a word of the query may mean: the term itself, else, for a word that may still be
 * growing, terms that begin with it, else terms a typing mistake away, else two terms in one.
 * @param own the terms of the word: one, or several in scripts without spaces
 */
export function meantBy(
  word: string,
  own: readonly string[],
  growing: boolean,
  { has, terms }: Lexicon,
  rules: LanguageRules,
): Meant[] {
  if (own.length !== 1) {
    return own.filter(has).map((term) => ({ term, sureness: 1 / own.length }));
  }
  const [term = ''] = own;
  const bare = rules.fold?.(rules.bare?.(word) ?? word) ?? word;
  const begun = growing ? beginning(bare, terms).filter((other) => other.term !== term) : [];
  if (has(term)) {
    return [
      { term, sureness: 1 },
      ...begun.map((other) => ({ ...other, sureness: other.sureness * unfinished })),
    ];
  }
  const near = [...begun, ...mistyped(term, terms)];
  if (near.length > 0) return near;
  // A mistake can look like an ending, which the stemmer takes off with more than it should.
  const whole = mistyped(bare, terms);
  return whole.length > 0 ? whole : joined(term, has);
}

function beginning(word: string, terms: readonly Term[]): Meant[] {
  if (word.length < telling) return [];
  return terms
    .map(({ text }) => text)
    .filter((term) => term.startsWith(word) || (term.length > 4 && word.startsWith(term)))
    .toSorted((a, b) => a.length - b.length)
    .slice(0, beginnings)
    .map((term) => ({ term, sureness: 0.5 + 0.4 * Math.min(1, word.length / term.length) }));
}

function mistyped(word: string, terms: readonly Term[]): Meant[] {
  const most = word.length < 5 ? 0 : word.length < 7 ? 1 : 2;
  if (most === 0 || /^\d+$/.test(word)) return [];
  const letters = lettersOf(word);
  const near = terms
    .filter((term) => holdsNearly(letters, term.letters, most))
    .map(({ text }) => ({ term: text, steps: stepsTo(word, text, most) }))
    .filter(({ steps }) => steps <= most);
  const least = Math.min(...near.map(({ steps }) => steps));
  return near
    .filter(({ steps }) => steps === least)
    .map(({ term }) => ({
      term,
      sureness: (0.95 - 0.13 * least) * (term.startsWith(word.charAt(0)) ? 1 : 0.75),
    }));
}

/**
 * Steps from a word to a term, which is a stem: a mistake within the word may have kept the stemmer
 * from taking off its ending, so a long word may end as it likes.
 */
function stepsTo(word: string, term: string, most: number): number {
  const whole = distance(word, term, most);
  if (whole <= most || term.length < 5 || word.length - term.length > 5) return whole;
  const ends = [-1, 0, 1].map((more) => distance(word.slice(0, term.length + more), term, 1));
  return Math.min(...ends) <= 1 ? 1.5 : most + 1;
}

function joined(word: string, has: (term: string) => boolean): Meant[] {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every(has)) return parts.map((term) => ({ term, sureness: 0.8 }));
  }
  return [];
}
