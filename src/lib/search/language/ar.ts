import { stemmer } from '@orama/stemmers/arabic';
import { withoutMarks, type LanguageRules } from './rules.ts';

export const rules: LanguageRules = {
  // Conjunctions, prepositions and the article, as long as a word is left.
  bare: (word) => word.replace(/^[وف]?(?:ال|بال|كال|لل)(?=.{3})/u, '').replace(/^و(?=.{4})/u, ''),
  // Hamza, dots and the letters of Persian keyboards; the stemmer takes off one letter of `ات`.
  fold: (word) =>
    withoutMarks(word)
      .replaceAll(/[أإآٱ]/g, 'ا')
      .replaceAll(/[ىیئ]/g, 'ي')
      .replaceAll('ک', 'ك')
      .replaceAll('ة', 'ه')
      .replaceAll('ؤ', 'و')
      .replace(/(?<=.{3})ات$/u, ''),
  stem: stemmer,
};
