import type { LanguageRules } from './language/rules.ts';
import { withoutMarks } from './language/rules.ts';
import { wordsOf } from './words.ts';

/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;

/**
 * The terms under which a text is found: the stems of its words, without marks; text in scripts
 * without spaces as pairs of characters. Texts and queries go through here alike.
 */
export function termsOf(text: string, rules: LanguageRules): string[] {
  return wordsOf(text).flatMap((word) => termsOfWord(word, rules));
}

/** The terms of one word: one for most scripts, several where it is cut into pairs. */
export function termsOfWord(word: string, rules: LanguageRules): string[] {
  const bare = (rules.bare?.(word) ?? word).replaceAll("'", '');
  const folded = rules.fold?.(bare) ?? bare;
  const runs = folded.match(unspaced);
  if (runs) return runs.flatMap(pairsOf);
  const stem = withoutMarks(rules.stem?.(folded) ?? folded);
  return stem === '' ? [] : [stem];
}

function pairsOf(run: string): string[] {
  const letters = Array.from(run);
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
