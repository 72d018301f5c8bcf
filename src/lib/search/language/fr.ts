import { stemmer } from '@orama/stemmers/french';
import { withoutMarks, type LanguageRules } from './rules.ts';

export const rules: LanguageRules = {
  bare: (word) =>
    word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)'/, '').replaceAll("'", ''),
  // Queries come without accents, so words lose them before the stem is taken; `ée` must then not
  // keep the second of its letters.
  fold: (word) =>
    withoutMarks(word.replaceAll('œ', 'oe').replaceAll('æ', 'ae')).replace(/ees?$/, 'e'),
  stem: stemmer,
};
