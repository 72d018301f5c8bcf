import { stemmer } from '@orama/stemmers/russian';
import type { LanguageRules } from './rules.ts';

export const rules: LanguageRules = {
  fold: (word) => word.replaceAll('ё', 'е'),
  stem: stemmer,
};
