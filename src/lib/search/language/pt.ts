import { stemmer } from '@orama/stemmers/portuguese';
import { withoutMarks, type LanguageRules } from './rules.ts';

/** Endings that differ between singular and plural, or between Brazil and Portugal. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/oes$/, 'ao'],
  [/aes$/, 'ao'],
  [/ct(?=[oa]s?$|ur|iv)/, 't'],
  [/cc(?=ao$|ion)/, 'c'],
];

export const rules: LanguageRules = {
  fold: (word) =>
    endings.reduce((shape, [ending, other]) => shape.replace(ending, other), withoutMarks(word)),
  stem: (word) => withoutMarks(stemmer(word)),
};
