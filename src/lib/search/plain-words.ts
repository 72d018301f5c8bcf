import { withoutMarks } from './language/rules.ts';
import { wordsOf } from './words.ts';

/** The words of a text without accents and points, for comparing where no language is known. */
export const plainWords = (text: string): string[] => wordsOf(text).map(withoutMarks);
