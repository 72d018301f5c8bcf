import type { LanguageRules } from './rules.ts';

/** Spellings of one sound or word and the one taken for all, in large katakana without bars. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/ヴア/g, 'バ'],
  [/ヴイ/g, 'ビ'],
  [/ヴエ/g, 'ベ'],
  [/ヴオ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
  [/プロクシ/g, 'プロキシ'],
  [/見付/g, '見ツ'],
  [/出来/g, 'デキ'],
  // The polite negative and the plain one: 見つかりません and 見つからない.
  [/アリマセン(?:デシタ)?/g, 'ナイ'],
  [/リマセン(?:デシタ)?/g, 'ラナイ'],
  [/マセン(?:デシタ)?|ナカツタ/g, 'ナイ'],
];

export const rules: LanguageRules = {
  // Readers type by sound before they convert, spell `サーバー` with one bar or two, and old
  // programs write small letters large.
  fold: (word) =>
    variants.reduce(
      (shape, [spelling, other]) => shape.replaceAll(spelling, other),
      word
        .replaceAll(/[\u3041-\u3096]/g, (letter) => shift(letter, 0x60))
        .replaceAll(/[ァィゥェォッャュョヮ]/g, (letter) => shift(letter, 1))
        .replaceAll('ー', ''),
    ),
};

/** The letter so many places further on: katakana follows hiragana, and large letters small ones. */
function shift(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}
