import { wordsOf } from './credible.ts';

/** What is known of a hit beside its text. */
export interface Ranked {
  /** The number, or nothing for pages about several codes. */
  readonly code: string;
  /** Phrase, names, older phrases and other names of the code. */
  readonly names: readonly string[];
}

/**
 * How well a query names a page: 3 for its number, 2 for one of its names in full, 1 for the
 * beginning of one, 0 when only the text speaks of it.
 */
export function fitOf(query: string, { code, names }: Ranked): number {
  const asked = wordsOf(query).join(' ');
  if (asked === '') return 0;
  if (code !== '' && wordsOf(query).includes(code)) return 3;
  const known = names.map((name) => wordsOf(name).join(' '));
  if (known.includes(asked)) return 2;
  return known.some((name) => name.startsWith(asked)) ? 1 : 0;
}

/** Hits with those first that the query names; the others keep the order of the full text. */
export function rank<H extends Ranked>(query: string, hits: readonly H[]): H[] {
  return hits.toSorted((a, b) => fitOf(query, b) - fitOf(query, a));
}
