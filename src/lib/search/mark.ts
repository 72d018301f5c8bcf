import type { Piece } from './excerpt.ts';
import type { LanguageRules } from './language/rules.ts';
import { termsOf } from './terms.ts';

/**
 * Takes a text apart and marks the words that a query means.
 * @param tag BCP 47 tag of the text, by which words are told apart where no space stands between
 * @param meant the terms of the query
 */
export function markWords(
  text: string,
  meant: ReadonlySet<string>,
  rules: LanguageRules,
  tag: string,
): Piece[] {
  const pieces: Piece[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(tag, { granularity: 'word' }).segment(
    text,
  )) {
    const marked = isWordLike === true && termsOf(segment, rules).some((term) => meant.has(term));
    const last = pieces.at(-1);
    if (last?.marked === marked) {
      pieces[pieces.length - 1] = { text: `${last.text}${segment}`, marked };
    } else pieces.push({ text: segment, marked });
  }
  return pieces;
}
