import type { LanguageRules } from './rules.ts';

/** Endings of number, gender and case, the longest first; what is left keeps two signs or more. */
const ending = /(?<=^.{2,})(?:ियाँ|ियां|ियों|ाओं|ाएँ|ाएं|ों|ें|ीं|ाँ|ां|े|ो|ी|ि|ा)$/u;

export const rules: LanguageRules = {
  // The dot below is left out as often as written, and the moon-dot is written as a dot.
  fold: (word) =>
    word
      .normalize('NFD')
      .replaceAll('\u093C', '')
      .normalize('NFC')
      .replaceAll('\u0901', '\u0902')
      .replaceAll(/[\u0928\u092E\u0919\u091E\u0923]\u094D(?=[\u0915-\u0939])/g, '\u0902'),
  stem: (word) => word.replace(ending, ''),
};
