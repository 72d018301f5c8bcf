import { stemmer } from '@orama/stemmers/portuguese';
import { withoutMarks, type LanguageRules } from './rules.ts';

/** Letters that differ between singular and plural, or between Brazil and Portugal. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/[oa]es$/, 'ao'],
  [/(?<=[rz])es$/, ''],
  [/(?<=.{3})([aeou])is$/, '$1l'],
  [/(?<=.{2})ns$/, 'm'],
  [/(?<=.{2}[aeo])s$/, ''],
  // `contacto`, `acção`, `excepção`, `óptimo`, as Portugal wrote them or still does.
  [/(?<=[aeiou])c(?=t)/, ''],
  [/c(?=cao$|cion)/, ''],
  [/(?<=^(?:con|de|ex|per|re)ce|^ado)p(?=[ct])|(?<=^o)p(?=tim)/, ''],
];

export const rules: LanguageRules = {
  fold: (word) =>
    variants.reduce((shape, [letters, other]) => shape.replace(letters, other), withoutMarks(word)),
  stem: (word) => withoutMarks(stemmer(word)),
};
