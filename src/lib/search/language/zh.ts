import type { LanguageRules } from './rules.ts';

/** Han text is compared by pairs of characters, so words need no further rule. */
export const rules: LanguageRules = {};
