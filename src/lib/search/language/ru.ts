import { stemmer } from '@orama/stemmers/russian';
import type { LanguageRules } from './rules.ts';

/** Forms whose stem the stemmer does not see: vowels that come and go, `время` and `имя`. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3}[бвджзлмнпрстфхчшщ])ок$/, 'к'],
  [/(?<=ступ|тив|рект)ен$/, 'н'],
  [/телен$/, 'тельн'],
  [/^(врем|им)ен(?:и|ем|а|ам|ами|ах)?$/, '$1я'],
];

export const rules: LanguageRules = {
  // `кэш` and `кеш` are both written, and `ё` hardly ever is.
  fold: (word) =>
    forms.reduce(
      (shape, [ending, other]) => shape.replace(ending, other),
      word.replaceAll(/[ёэ]/g, 'е'),
    ),
  stem: stemmer,
};
