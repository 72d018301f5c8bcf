import { prepare } from './prepare.ts';

/** Letters with the marks that belong to them, or digits; an apostrophe may stand between letters. */
const word = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*|\p{N}+/gu;

/** The one constant whose capitals do not show where its words begin: `IMATeapot`. */
const teapot = /(?<!\p{Lu})IMA(?=T\p{Ll})/gu;

/**
 * The words of a text in lower case, in their order. Names as programs spell them are taken apart:
 * `HTTP_404_NOT_FOUND`, `StatusImATeapot` and `http.statusGone` give the words that a reader sees
 * in them.
 */
export function wordsOf(text: string): string[] {
  // A hump begins a word, but neither the second letter of `ETag` nor the last of `IdP`.
  const apart = prepare(text)
    .replaceAll(teapot, 'IM A ')
    .replaceAll(
      /(?<=\p{Ll})(?=\p{Lu}\p{L})|(?<=\p{L}\p{Lu}|\p{L})(?=\p{Lu}\p{Ll})(?<!(?<!\p{L})\p{Lu})/gu,
      ' ',
    );
  return (apart.match(word) ?? []).map((found) => found.toLowerCase());
}
