import { distance } from '../distance.ts';
import { holdsNearly } from '../letters.ts';
import type { Unit } from './ask.ts';
import type { Lexicon, Name } from './lexicon.ts';

/** A query as it is compared with names. */
export interface Typed {
  /** As names are spelled in the lexicon. */
  readonly typed: string;
  /** Letters of what was typed. */
  readonly letters: number;
  readonly units: readonly Unit[];
  /** Weight of all units. */
  readonly total: number;
}

/** How a name and a query are alike. */
export interface Likeness {
  /** What they have in common: 1 where they are the same. */
  readonly degree: number;
  /** Weight of the query that the name accounts for. */
  readonly shared: number;
  /**
   * Whether the query is the name: letter by letter, but for slips of the fingers, or with the kind
   * of page besides.
   */
  readonly isName: boolean;
}

/** Likeness of a header field, which is meant as soon as its whole name is among a few words. */
export const namedHeader = 0.97;
const fewWords = 3;
/** What a name loses that is not typed as it is written, though its terms are the same. */
const otherForm = 0.005;
/** What a header field loses of which another form is typed, which is mostly another word. */
const otherWord = 0.1;
/** Letters of a name for each of which one step may be wrong; shorter names have too many neighbours. */
const lettersPerSlip = 7;
const mostSlips = 2;

/** How a name is like a query; nothing where they have nothing in common. */
export function likenessOf(name: Name, query: Typed, lexicon: Lexicon): Likeness | undefined {
  const { typed, units, total } = query;
  const { shared, rest } = compare(units, name, lexicon);
  const isName = isNearly(query, name) || (rest === 0 && saysKind(units, name));
  if (shared === 0 && !isName) return undefined;
  const loss = isHeader(name) && !isWritten(typed, name.typed) ? otherWord : otherForm;
  const alike = (name.trust * shared) / (total + rest) - (typed === name.typed ? 0 : loss);
  const degree = Math.max(alike, begun(typed, name), within(query, rest, name));
  return { degree, shared: isName ? total : shared, isName };
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

/** Whether a query holds nothing but words of the name and of the kind of page: `header Retry-After`. */
function saysKind(units: readonly Unit[], { terms, kind }: Name): boolean {
  const holds = (of: ReadonlySet<string>) => (unit: Unit) =>
    unit.meant.some(({ term, sureness }) => sureness === 1 && of.has(term));
  return units.some(holds(kind)) && units.every((unit) => holds(kind)(unit) || holds(terms)(unit));
}

/**
 * Whether a query is a name as a whole, but for slips of the fingers. Terms of the glossary are words
 * among many that are much alike, so they are believed as they are written.
 */
function isNearly({ typed, letters }: Typed, name: Name): boolean {
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

/**
 * A name that begins with all that has been typed is as likely as it is near its end. That of a
 * header field is meant as soon as its second word has begun.
 */
function begun(typed: string, name: Name): number {
  if (typed.length < 4 || !name.typed.startsWith(typed)) return 0;
  if (isHeader(name) && typed.includes(' ')) return namedHeader;
  return name.trust * (0.5 + (0.5 * typed.length) / name.typed.length);
}

function within({ typed, units }: Typed, rest: number, name: Name): number {
  const isMeant = isHeader(name) && rest === 0 && units.length <= fewWords;
  return isMeant && isWritten(typed, name.typed) ? namedHeader : 0;
}

/** Whether a name stands in what was typed, perhaps in the plural: "expired" is no word of `Expires`. */
const isWritten = (typed: string, name: string): boolean =>
  ` ${typed} `.includes(` ${name} `) || ` ${typed} `.includes(` ${name}s `);

const isHeader = ({ page }: Name): boolean =>
  typeof page === 'string' && page.startsWith('headers/');
