import { withoutMarks } from '../language/rules.ts';
import { lettersOf } from '../letters.ts';
import { withoutNoise } from '../noise.ts';
import { rarity } from '../rarity.ts';
import { termsOfWord } from '../terms.ts';
import { wordsOf } from '../words.ts';
import type { Knowledge } from './knowledge.ts';

/** A name of a page, as terms and as it is typed. */
export interface Name {
  readonly page: number | string;
  readonly terms: ReadonlySet<string>;
  readonly typed: string;
  /** Letters of what is typed. */
  readonly letters: number;
  /** Terms of what kind of page it is, such as `header` and `field`; none for codes. */
  readonly kind: ReadonlySet<string>;
  /** Names in other languages count a little less. */
  readonly trust: number;
}

/** A term with its letters, by which words that cannot be near are told at once. */
export interface Term {
  readonly text: string;
  readonly letters: number;
}

/** All terms that lead somewhere, with what they weigh. */
export interface Lexicon {
  readonly names: readonly Name[];
  readonly terms: readonly Term[];
  readonly has: (term: string) => boolean;
  /** Rarity of a term among the codes; hardly anything for words that say nothing. */
  readonly weightOf: (term: string) => number;
  /** Weight of a word that no page knows. */
  readonly unknown: number;
  /** Weight of a word that says nothing. */
  readonly meaningless: number;
}

/** Weight of a word that says nothing: enough to break a tie. */
const meaningless = 0.15;
const otherLanguage = 0.9;

/** Gathers the names of all pages and the terms of names and clues. */
export function createLexicon(knowledge: Knowledge): Lexicon {
  const { codebook, rules, clues, beyond = [], common = [] } = knowledge;
  const { pages = [], aliases = [], elsewhere = [] } = knowledge;
  const termsIn = (words: readonly string[]) =>
    new Set(words.flatMap((word) => termsOfWord(word, rules)));
  const toName = (page: number | string, trust: number, kind = '') => {
    const ofKind = termsIn(wordsOf(kind));
    return (name: string): Name => {
      const words = wordsOf(name);
      const typed = typedAs(words);
      const terms = termsIn(withoutNoise(words));
      return { page, terms, typed, letters: lettersOf(typed), kind: ofKind, trust };
    };
  };
  const names: Name[] = [
    ...codebook.codes.flatMap(([code, , ...own]) =>
      own.filter((name) => name !== '').map(toName(code, 1)),
    ),
    ...aliases.flatMap(([code, ...own]) => own.map(toName(code, 1))),
    ...pages.flatMap(([path, kind, ...own]) => own.map(toName(path, 1, kind))),
    ...elsewhere.flatMap(([code, ...other]) => other.map(toName(code, otherLanguage))),
  ];
  const holders = new Map<string, Set<number | string>>();
  const hold = (term: string, page: number | string) => {
    const held = holders.get(term);
    if (held) held.add(page);
    else holders.set(term, new Set([page]));
  };
  for (const { page, terms } of names) for (const term of terms) hold(term, page);
  for (const [term, indices] of clues ?? []) {
    for (const index of indices.keys()) {
      const page = codebook.codes[index]?.[0] ?? beyond[index - codebook.codes.length];
      if (page !== undefined && page !== '') hold(term, page);
    }
  }
  const silent = new Set(common);
  const kinds = new Set(names.flatMap(({ kind }) => [...kind]));
  const weights = new Map<string, number>();
  const weigh = (term: string): number =>
    silent.has(term) ? meaningless : rarity(codebook.codes.length, holders.get(term)?.size ?? 0);
  const has = (term: string) => holders.has(term) || silent.has(term) || kinds.has(term);
  return {
    names,
    terms: [...new Set([...holders.keys(), ...silent, ...kinds])].map((text) => ({
      text,
      letters: lettersOf(text),
    })),
    has,
    weightOf: (term) => {
      const held = weights.get(term) ?? weigh(term);
      weights.set(term, held);
      return held;
    },
    unknown: rarity(codebook.codes.length, 0),
    meaningless,
  };
}

/** Words as they are compared with what is being typed: without marks, with a space between. */
export const typedAs = (words: readonly string[]): string => words.map(withoutMarks).join(' ');
