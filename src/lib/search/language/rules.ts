/** How one language's words are brought together, for texts and queries alike. */
export interface LanguageRules {
  /** Takes off what is written together with a word: `l'`, `qu'`, the Arabic article. */
  readonly bare?: (word: string) => string;
  /** One spelling for those that readers use for the same word, marks and endings still on. */
  readonly fold?: (word: string) => string;
  /** The stem of a folded word. */
  readonly stem?: (word: string) => string;
}

/**
 * Letters without the marks that European and Arabic writers leave out: `délai` and `delai`, `ё`
 * and `е`, vowel signs of Arabic. Marks of Indian scripts are vowels and stay.
 */
export function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F\u064B-\u065F\u0670]/g, '')
    .normalize('NFC');
}
