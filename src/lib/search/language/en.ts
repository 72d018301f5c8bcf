import { stemmer } from '@orama/stemmers/english';
import type { LanguageRules } from './rules.ts';

/** `authorise` and `authorize`, `behaviour` and `behavior`, `unauthorised` and `unauthorized`. */
function spellAmerican(word: string): string {
  return word
    .replace(/is(e[drs]?|ing|ations?)$/, 'iz$1')
    .replace(/(?<=\w{3})our(?=s?$|ed$|ing$|able$|ite)/, 'or');
}

export const rules: LanguageRules = {
  bare: (word) => word.replace(/'s$/, '').replaceAll("'", ''),
  fold: spellAmerican,
  // What is acceptable (406) is not what was accepted (202), though they have a stem in common.
  stem: (word) =>
    word.includes('acceptab') ? word.replace(/(?<=acceptab).+$/, 'l') : stemmer(word),
};
