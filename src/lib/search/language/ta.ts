import { stemmer } from '@orama/stemmers/tamil';
import type { LanguageRules } from './rules.ts';

export const rules: LanguageRules = { stem: stemmer };
