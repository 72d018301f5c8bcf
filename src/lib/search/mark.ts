import type { Piece } from './excerpt.ts';
import type { LanguageRules } from './language/rules.ts';
import { termsOf } from './terms.ts';

/** Marks the words of a text that mean one of some terms. */
export type Mark = (text: string, meant: ReadonlySet<string>) => Piece[];

/**
 * Makes what marks texts of a language. Browsers take longer to get ready for telling words apart
 * than for any text, so it is made beforehand and once.
 * @param tag BCP 47 tag of the texts, by which words are told apart where no space stands between
 */
export function createMark(rules: LanguageRules, tag: string): Mark {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  return (text, meant) => {
    const pieces: Piece[] = [];
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      const marked = isWordLike === true && termsOf(segment, rules).some((term) => meant.has(term));
      const last = pieces.at(-1);
      if (last?.marked === marked) {
        pieces[pieces.length - 1] = { text: `${last.text}${segment}`, marked };
      } else pieces.push({ text: segment, marked });
    }
    return pieces;
  };
}
