import { stemmer } from '@orama/stemmers/french';
import { withoutMarks, type LanguageRules } from './rules.ts';

export const rules: LanguageRules = {
  bare: (word) =>
    word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)'/, '').replaceAll("'", ''),
  // Queries come without accents, so words lose them before the stem is taken. Endings that the
  // stemmer would then take for those of a verb are brought to one form: `ée`, `ions`, `dite`.
  fold: (word) =>
    withoutMarks(word.replaceAll('œ', 'oe').replaceAll('æ', 'ae'))
      .replace(/ees?$/, 'e')
      .replace(/ions$/, 'ion')
      .replace(/(?<=[dru]it)(?:e?s|e)$/, ''),
  stem: stemmer,
};
