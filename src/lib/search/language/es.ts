import { stemmer } from '@orama/stemmers/spanish';
import { withoutMarks, type LanguageRules } from './rules.ts';

export const rules: LanguageRules = {
  fold: withoutMarks,
  // The stemmer knows the endings by their accents.
  stem: (word) => withoutMarks(stemmer(word.replace(/([cs])ion$/, '$1ión'))),
};
