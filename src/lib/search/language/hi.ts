import type { LanguageRules } from './rules.ts';

/** Endings of number, gender and case, the longest first; what is left keeps two signs or more. */
const ending = /(?<=^.{2,})(?:ियां|ियों|ाओं|ायें|(?<=ु)(?:ओं|यें)|ों|ें|ीं|ां|े|ो|ी|ि|ा)$/u;

/** Signs that writers use for one sound, and the one taken for all. */
const variants: readonly (readonly [RegExp, string])[] = [
  // The dot below, and the dots after `दुःख`, are left out as often as written.
  [/[\u093C\u0903]/g, ''],
  // The moon-dot is written as a dot, and so is a nasal before a letter of its own row.
  [/\u0901/g, '\u0902'],
  [/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g, '\u0902'],
  [/ॉ/g, 'ा'],
  [/ऑ/g, 'आ'],
  // `गई` and `गयी`, `सेवाएँ` and `सेवायें`.
  [/(?<=.)ई(?=ं?$)/g, 'यी'],
  [/(?<=.)ए(?=ं?$)/g, 'ये'],
];

export const rules: LanguageRules = {
  fold: (word) =>
    variants.reduce((shape, [sign, other]) => shape.replaceAll(sign, other), word.normalize('NFD')),
  stem: (word) => word.replace(ending, ''),
};
