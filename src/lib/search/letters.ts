const places = 31;

/** The letters that a word holds, as bits; letters of large alphabets share some of them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % places);
  return letters;
}

/**
 * Whether a word holds all letters of another but a few. Each step from one word to another brings
 * or takes one letter at most, so this tells cheaply which words need no closer look.
 * @param most letters that may be missing
 */
export function holdsNearly(word: number, other: number, most: number): boolean {
  let missing = other & ~word;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) if (++count > most) return false;
  return true;
}
