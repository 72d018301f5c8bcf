import { stemmer } from '@orama/stemmers/english';
import type { LanguageRules } from './rules.ts';

/** `authorise` and `authorize`, `behaviour` and `behavior`, `unauthorised` and `unauthorized`. */
function spellAmerican(word: string): string {
  return word
    .replace(/is(e[drs]?|ing|ations?)$/, 'iz$1')
    .replace(/(?<=\w{3})our(?=s?$|ed$|ing$|able$|ite)/, 'or')
    .replace(/(?<=\w{2})ll(?=ed$|ing$)/, 'l');
}

export const rules: LanguageRules = {
  bare: (word) => word.replace(/'s$/, '').replaceAll("'", ''),
  fold: spellAmerican,
  stem: stemmer,
};
