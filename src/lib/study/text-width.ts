/** How much wider bold letters are than regular ones. */
export const bold = 1.08;

/** Width of a text in em in a wide interface font, by the usual widths of letters in each script. */
export function widthOf(text: string): number {
  return Array.from(text, letterWidth).reduce((sum, width) => sum + width, 0);
}

function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) {
    return 1;
  }
  if (/[\p{Script=Devanagari}\p{Script=Tamil}]/u.test(letter)) return 0.75;
  if (/[\s.,:;!|'’ijlI]/u.test(letter)) return 0.3;
  return /\p{Lu}/u.test(letter) ? 0.66 : 0.54;
}
