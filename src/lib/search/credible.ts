import { readExcerpt } from './excerpt.ts';
import { plainWords } from './plain-words.ts';

/** Share of a query's words that a hit must account for. */
const enoughWords = 2 / 3;
/** Share of a word's beginning that two words must have in common to count as the same. */
const enoughLetters = 0.6;

/** The words on which a hit rests: those marked in its excerpt and those of its metadata. */
export function wordsFound(excerpt: string, meta: Readonly<Record<string, string>>): string[] {
  const marked = readExcerpt(excerpt).filter((piece) => piece.marked);
  return plainWords([...marked.map(({ text }) => text), ...Object.values(meta)].join(' '));
}

/**
 * Whether a hit of the full-text search is worth showing. A word that the index lacks is looked up
 * by its longest indexed beginning, so `forbiden` would find every page with `for`; a hit is
 * believed only if most of the query's words begin like a word that was found.
 * @param found the words that were matched, and those of the page's title and names
 */
export function isCredible(query: string, found: readonly string[]): boolean {
  const asked = plainWords(query);
  const answered = asked.filter((word) => found.some((other) => beginsAlike(word, other)));
  return answered.length > 0 && answered.length >= asked.length * enoughWords;
}

function beginsAlike(word: string, other: string): boolean {
  let common = 0;
  while (common < word.length && word[common] === other[common]) common++;
  return common >= Math.max(word.length, other.length) * enoughLetters || common === word.length;
}
