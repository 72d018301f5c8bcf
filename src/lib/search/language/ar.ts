import { stemmer } from '@orama/stemmers/arabic';
import { withoutMarks, type LanguageRules } from './rules.ts';

export const rules: LanguageRules = {
  // Conjunctions, prepositions and the article, as long as a word is left.
  bare: (word) => word.replace(/^(?:[وف]?(?:ال|بال|كال|لل)|و(?=.{4}))(?=.{3})/u, ''),
  fold: (word) =>
    withoutMarks(word)
      .replaceAll(/[أإآٱ]/g, 'ا')
      .replaceAll('ى', 'ي')
      .replaceAll('ة', 'ه')
      .replaceAll('ؤ', 'و')
      .replaceAll('ئ', 'ي'),
  stem: stemmer,
};
