import type { LanguageRules } from './rules.ts';

const hiragana = /[\u3041-\u3096]/g;
/** From a letter of hiragana to the same one of katakana. */
const distance = 0x60;

export const rules: LanguageRules = {
  // Readers type by sound before they convert, and spell `サーバー` with one bar or two.
  fold: (word) =>
    word
      .replaceAll(hiragana, (letter) => String.fromCharCode(letter.charCodeAt(0) + distance))
      .replaceAll('ー', ''),
};
