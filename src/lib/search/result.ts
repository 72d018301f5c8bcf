import type { Piece } from './excerpt.ts';

/** A page as the list of results shows it. */
export interface Result {
  /** Address below the site's base, with a fragment where a section answers. */
  readonly url: string;
  /** The number, or nothing for pages about several codes. */
  readonly code: number | undefined;
  /** Phrase on the wire, or title of the page. */
  readonly title: string;
  /** Name in the reader's language, where it says something else. */
  readonly name: string;
  /** Heading of the section from which the context comes. */
  readonly section: string;
  readonly context: readonly Piece[];
}

/** A page found by its text. */
export interface Hit {
  /** Path of the page, which is the same for all its sections. */
  readonly page: string;
  readonly result: Result;
}

/** Path of the page that an address belongs to. */
export const pageOf = (url: string): string => url.replace(/#.*$/, '');

/**
 * Joins what was answered at once with what the full text found. The answers keep their places, so
 * nothing moves under the reader's hand; the first hit on the same page lends them its context, and
 * the first hit on each other page follows.
 */
export function merge(
  answers: readonly Result[],
  hits: readonly Hit[],
  limit: number,
): readonly Result[] {
  const byPage = new Map<string, Result>();
  for (const { page, result } of hits) if (!byPage.has(page)) byPage.set(page, result);
  const shown = answers.slice(0, limit).map((answer) => {
    const hit = byPage.get(pageOf(answer.url));
    return hit ? { ...answer, section: hit.section, context: hit.context } : answer;
  });
  const known = new Set(answers.map(({ url }) => pageOf(url)));
  const further = [...byPage].filter(([page]) => !known.has(page)).map(([, result]) => result);
  return [...shown, ...further].slice(0, limit);
}
