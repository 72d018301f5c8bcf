import { stemmer } from '@orama/stemmers/german';
import { withoutMarks, type LanguageRules } from './rules.ts';

export const rules: LanguageRules = {
  // `ü`, `ue` and `u` are one, since keyboards and habits differ; `ß` and `ss` as well.
  fold: (word) =>
    withoutMarks(word.replaceAll('ß', 'ss'))
      .replaceAll(/([ao])e/g, '$1')
      .replaceAll(/(?<![aeq])ue/g, 'u'),
  // The stemmer leaves the dative of `Schlüsseln` as it is.
  stem: (word) => stemmer(word.replace(/(?<=.el)n$/, '')),
};
