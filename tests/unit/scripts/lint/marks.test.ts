import { expect, test } from 'vitest';
import type { Lang } from '../../../../src/lib/locales.ts';
import { findTypos, languageMarks } from '../../../../scripts/lint/marks.ts';

/** Language, text, and the number of places that are wrong. */
const cases: readonly (readonly [Lang, string, number])[] = [
  ['fr', 'Une pause\u202F; puis «\u00A0oui\u00A0»\u00A0: à 10:15, vers http://x.', 0],
  ['fr', 'Une pause ; puis', 1],
  ['fr', 'Une pause\u00A0; puis', 1],
  ['fr', 'Quoi\u202F?! Non\u202F!', 0],
  ['fr', 'Quoi?', 1],
  ['fr', 'Ceci : cela', 1],
  ['fr', 'Ceci: cela', 1],
  ['fr', 'Ceci\u202F: cela', 1],
  ['fr', '« oui »', 2],
  ['fr', 'un "oui"', 2],
  ['fr', 'un écran 24"', 0],
  ['fr', '50\u00A0% de 50 %', 1],
  ['fr', 'Attendez...', 1],
  ['es', '¿Quién? ¡Nadie! Usa la v1.1, ¿no?', 0],
  ['es', 'Lo sabes. Quién?', 1],
  ['es', 'Quién?', 1],
  ['es', '¿Quién', 1],
  ['es', 'Nadie!', 1],
  ['es', '¿Usas HTTP/1.1? Mira.', 0],
  ['es', '« oui »', 2],
  ['es', 'un “sí”', 2],
  ['es', 'Así : no', 1],
  ['es', 'el 50%', 1],
  ['en', 'So : no', 1],
  ['en', 'So: yes; "quoted" at 50%!', 0],
];

test.each(cases)('%s: %s has %d', (lang, text, count) => {
  expect(findTypos(text, languageMarks[lang] ?? [])).toHaveLength(count);
});
