import { plainWords } from './plain-words.ts';

/** A part of a page under a heading of its own. */
export interface Part {
  readonly title: string;
}

/**
 * The part of a page that a query means: the one whose heading it is, else the one whose heading
 * begins with it, else one whose heading holds all its words, else the first.
 */
export function bestPart<P extends Part>(query: string, parts: readonly P[]): P | undefined {
  const asked = plainWords(query);
  const fit = ({ title }: P) => {
    const words = plainWords(title);
    if (words.join(' ') === asked.join(' ')) return 3;
    if (words.join(' ').startsWith(asked.join(' '))) return 2;
    return asked.every((word) => words.includes(word)) ? 1 : 0;
  };
  return parts.toSorted((a, b) => fit(b) - fit(a))[0];
}
