import { expect, test } from 'vitest';
import { pluralise } from '../../../src/lib/plural.ts';

const french = { one: '{{count}} code', many: '{{count}} de codes', other: '{{count}} codes' };

test.each([
  [french, 0, 'fr', '0 code'],
  [french, 2, 'fr', '2 codes'],
  [french, 1000000, 'fr', `1\u202f000\u202f000 de codes`],
  [{ one: '{{count}} code', other: '{{count}} codes' }, 0, 'en', '0 codes'],
  [{ other: '{{count}} 件' }, 1, 'ja', '1 件'],
  [{}, 3, 'en', '3'],
])('%j for %d in %s', (forms, count, tag, expected) => {
  expect(pluralise(forms, count, tag)).toBe(expected);
});
