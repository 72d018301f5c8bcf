import { withoutQualifier } from '../noise.ts';
import { readNumbers } from '../recognise/number.ts';
import { isSection, readSection } from '../recognise/section.ts';
import { wordsOf } from '../words.ts';
import { ask } from './ask.ts';
import type { Knowledge } from './knowledge.ts';
import { createLexicon, typedAs } from './lexicon.ts';
import { score, type Fit } from './score.ts';

/** A page that answers a query. */
export interface Answer {
  /** Number of the code, or the path of another page below the language. */
  readonly page: number | string;
  /** True when the query names the page and nothing else, so that it needs no choice. */
  readonly exact: boolean;
  /** True when the query is a name of the page, in any language, but for slips of the fingers. */
  readonly named: boolean;
  /** True when it accounts for the query so well that nothing else needs to be searched. */
  readonly sure: boolean;
}

export interface Finder {
  /** The pages that answer a query, the best first; none where nothing is credible. */
  readonly find: (query: string) => Answer[];
  /** The words of a query that say most, in their order. */
  readonly telling: (query: string) => string[];
  /** The terms that the words of a query mean, those that say nothing left out. */
  readonly meant: (query: string) => ReadonlySet<string>;
}

/** So many words make a query for the full text: each costs a part of the index. */
const tellingWords = 2;

/**
 * What makes an answer credible: its score, less what speaks for no answer, weighted by the share of
 * the query that it accounts for. One word can earn less than several. Pasted text holds much that no
 * page can know. Answers below a share of the strongest are noise. An answer is sure from a score on
 * and a share of the query. All found on queries with and without an answer.
 */
const limits = {
  word: 2,
  more: 0.5,
  most: 2.8,
  strictness: 0.7,
  pasted: 10,
  pastedShare: 0.5,
  tail: 0.3,
  sure: 8,
  sureShare: 0.7,
};

/** Sureness from which on a term is what a word of the query means. */
const markedFrom = 0.6;

/** A question that compares codes is short; a pasted text that holds two numbers is not. */
const comparingWords = 9;

/** Makes the finder of a language from what is loaded so far. */
export function createFinder(knowledge: Knowledge): Finder {
  const { codebook, rules } = knowledge;
  const lexicon = createLexicon(knowledge);
  const codes = codebook.codes.map(([code]) => code);
  const known = new Set(codes);
  const listed = (page: number | string): Answer => ({
    page,
    exact: false,
    named: false,
    sure: true,
  });

  /** The known codes that a few words name. */
  const numbersIn = (query: string): number[] => {
    const words = wordsOf(query);
    const numbers = new Set(words.map(Number).filter((number) => known.has(number)));
    return words.length <= comparingWords ? [...numbers] : [];
  };

  /** The comparison of all codes that a question names. */
  const comparisonOf = (query: string): Answer | undefined => {
    const numbers = numbersIn(query).map(String);
    if (numbers.length < 2) return undefined;
    const page = knowledge.pages?.find(
      ([path, , ...names]) =>
        path.startsWith('compare/') &&
        names.some((name) => numbers.every((number) => wordsOf(name).includes(number))),
    );
    return page && { page: page[0], exact: true, named: true, sure: true };
  };

  const byWords = (query: string): Answer[] => {
    const trimmed = query.trim();
    const bare = withoutQualifier(trimmed);
    const asked = bare === trimmed ? query : bare;
    const units = ask(asked, lexicon, rules);
    const fits = score(typedAs(wordsOf(asked)), units, lexicon, knowledge);
    const least = units.length >= limits.pasted ? limits.pastedShare : 0;
    const shareOf = ({ covered }: Fit) => Math.max(covered, least);
    const worthOf = (fit: Fit) => fit.margin * shareOf(fit) ** limits.strictness;
    const strengthOf = (fit: Fit) => fit.score * shareOf(fit);
    const best = Math.max(0, ...fits.map(worthOf));
    const strongest = Math.max(0, ...fits.map(strengthOf));
    const enough = Math.min(limits.most, limits.word + limits.more * (units.length - 1));
    const isCredible = best >= enough;
    const credible = fits
      .filter((fit) => fit.isName || (isCredible && strengthOf(fit) >= strongest * limits.tail))
      .sort((a, b) => rankOf(b) - rankOf(a) || b.score - a.score);
    const ordered = units.length === 1 ? codeBeforeTerm(credible) : credible;
    return ordered.map((fit) => ({
      page: fit.page,
      exact: fit.name > 0.99,
      named: fit.isName,
      sure: isSure(fit),
    }));
  };

  const find = (query: string): Answer[] => {
    const numbers = readNumbers(query, (code) => known.has(code));
    if (numbers?.kind === 'class') {
      const { digit } = numbers;
      const members = codes.filter((code) => Math.floor(code / 100) === digit);
      const page = `classes/${String(digit)}xx/`;
      return [{ page, exact: true, named: true, sure: true }, ...members.map(listed)];
    }
    if (numbers?.kind === 'prefix') {
      return codes.filter((code) => String(code).startsWith(numbers.digits)).map(listed);
    }
    const compared = comparisonOf(query);
    if (compared) return [compared, ...numbersIn(query).map(listed)];
    const section = readSection(query);
    if (section) {
      const found = codebook.codes.filter(([, place]) => isSection(section, place));
      if (found.length > 0) {
        const exact = found.length === 1;
        return found.map(([page]) => ({ page, exact, named: false, sure: true }));
      }
    }
    const words = byWords(query);
    if (numbers && known.has(numbers.code)) {
      const { code, alone } = numbers;
      return [
        { page: code, exact: alone, named: alone, sure: true },
        ...words.filter(({ page }) => page !== code).map(({ page }) => listed(page)),
      ];
    }
    return words;
  };

  const telling = (query: string): string[] => {
    const units = ask(query, lexicon, rules);
    const chosen = new Set(units.toSorted((a, b) => b.weight - a.weight).slice(0, tellingWords));
    return units.filter((unit) => chosen.has(unit)).map(({ typed }) => typed);
  };

  const meant = (query: string): ReadonlySet<string> =>
    new Set(
      ask(query, lexicon, rules)
        .filter(({ weight }) => weight > lexicon.meaningless)
        .flatMap((unit) => unit.meant.filter(({ sureness }) => sureness >= markedFrom))
        .map(({ term }) => term),
    );

  return { find, telling, meant };
}

const isSure = ({ margin, covered }: Fit): boolean =>
  margin * covered >= limits.sure && covered >= limits.sureShare;

/** Share of a code's name from which on a word is that of the code. */
const calledFrom = 0.4;

/**
 * A word that is a term of the glossary and stands in the name of a code is typed for the sake of the
 * code: whoever asks for "timeout" has one. The term comes second then.
 */
function codeBeforeTerm(fits: readonly Fit[]): readonly Fit[] {
  const [term] = fits;
  if (typeof term?.page !== 'string' || !term.page.startsWith('glossary/')) return fits;
  const code = fits.find(
    (fit) => typeof fit.page === 'number' && isSure(fit) && fit.name >= calledFrom,
  );
  return code ? [code, ...fits.filter((fit) => fit !== code)] : fits;
}

/**
 * What a query names in full comes first: letter by letter before term by term, and there the codes,
 * for which readers come here, those that are meant more often before others of the same name.
 */
function rankOf({ page, name, isName, favour }: Fit): number {
  if (name < 0.99) return isName ? 1 : 0;
  return (name === 1 ? 6 : 3) + (typeof page === 'number' ? favour : 0);
}
