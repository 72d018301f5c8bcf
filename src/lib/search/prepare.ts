/**
 * What carries no meaning in a query: soft hyphen, Arabic tatweel, joiners and other invisible
 * marks, and the marks that set a direction. The joiners of Devanagari and Tamil go as well; they
 * change the shape of letters, never the word.
 */
const silent = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/gu;
const apostrophes = /[\u2018\u2019\u201B\u02BC\u2032`]/gu;
const digit = /\p{Nd}/gu;
/** Strokes that keyboards give for the long bar of katakana. */
const bars = /(?<=[\u30A1-\u30FA])[-\u2010-\u2015\u2212]/gu;

/**
 * Brings the characters of a text into one shape, before it is split into words: compatibility
 * forms become plain ones (NFKC), every script's digits become 0–9, apostrophes become straight,
 * strokes after katakana become long bars, and what nobody sees is dropped.
 */
export function prepare(text: string): string {
  return (
    text
      // Before NFKC, which would compose around what is dropped and make an accent of its own a space.
      .replaceAll(silent, '')
      .replaceAll('\u00B4', "'")
      .normalize('NFKC')
      .replaceAll(silent, '')
      // NFKC makes tatweels that carry a mark; without them, marks stand side by side in any order.
      .normalize('NFKC')
      .replaceAll(apostrophes, "'")
      .replaceAll(bars, 'ー')
      .replaceAll(digit, (character) => String(valueOf(character)))
  );
}

/** The value of a decimal digit of any script: Unicode sets them in rows of ten, zero first. */
function valueOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return point - 0x30;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (point - zero) % 10;
}
