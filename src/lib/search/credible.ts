/** Share of a query's words that a hit must account for. */
const enoughWords = 0.5;
/** Share of a word's beginning that two words must have in common to count as the same. */
const enoughLetters = 0.6;

/** Words of a text in lower case and without marks, so that `Délai` and `delai` are one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Whether a hit of the full-text search is worth showing. A word that the index lacks is looked up
 * by its longest indexed beginning, so `forbiden` would find every page with `for`; a hit is
 * believed only if at least half of the query's words begin like a word that was found.
 * @param found the words that were matched, and those of the page's title and aliases
 */
export function isCredible(query: string, found: readonly string[]): boolean {
  const asked = wordsOf(query);
  const answered = asked.filter((word) => found.some((other) => beginsAlike(word, other)));
  return answered.length > 0 && answered.length >= asked.length * enoughWords;
}

function beginsAlike(word: string, other: string): boolean {
  let common = 0;
  while (common < word.length && word[common] === other[common]) common++;
  return common >= Math.max(word.length, other.length) * enoughLetters || common === word.length;
}
