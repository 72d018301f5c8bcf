import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../../src/lib/search/distance.ts';
import { holdsNearly, lettersOf } from '../../../../src/lib/search/letters.ts';

test.each([
  ['forbiden', 'forbidden', 0, true],
  ['frbdn', 'forbidden', 2, false],
  ['frbdn', 'forbidden', 3, true],
  ['認証', '認可', 0, false],
  ['認証', '認可', 1, true],
])('%s holds the letters of %s but %i: %s', (word, other, most, expected) => {
  expect(holdsNearly(lettersOf(word), lettersOf(other), most)).toBe(expected);
});

test('words that are near are never left out', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '認') });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      fc.pre(distance(a, b, most) <= most);
      expect(holdsNearly(lettersOf(a), lettersOf(b), most)).toBe(true);
    }),
  );
});
