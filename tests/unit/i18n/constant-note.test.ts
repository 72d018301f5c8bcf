import { expect, test } from 'vitest';
import { constantNote } from '../../../src/i18n/constant-note.ts';

test.each([
  ['en', { name: 'a' }, ''],
  ['en', { name: 'a', since: '3.13' }, 'since 3.13'],
  ['fr', { name: 'a', since: 'Rack 3.1' }, 'depuis Rack 3.1'],
  ['en', { name: 'a', since: '1.2', until: '2.0' }, 'since 1.2, until 2.0'],
  ['es', { name: 'a', deprecated: 'Spring 7.0' }, 'en desuso desde Spring 7.0'],
  ['en', { name: 'a', deprecated: true as const }, 'deprecated'],
] as const)('in %s, %o is noted as "%s"', (lang, constant, note) => {
  expect(constantNote(lang, constant)).toBe(note);
});
