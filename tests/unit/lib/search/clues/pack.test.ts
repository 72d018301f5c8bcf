import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packClues, unpackClues } from '../../../../../src/lib/search/clues/pack.ts';

test('terms stand in order, and weights from the strongest', () => {
  const clues = new Map([
    ['proxi', new Map([[2, 1]])],
    [
      'cach',
      new Map([
        [1, 7],
        [0, 9],
        [2, 7],
      ]),
    ],
  ]);
  expect(packClues(clues)).toBe('cach 9¡7¢£\nproxi 1£');
});

test('no clues are an empty text', () => {
  expect(packClues(new Map())).toBe('');
  expect(unpackClues('')).toEqual(new Map());
});

test('what is packed is read again', () => {
  const term = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => !/[ \n]/.test(text));
  const documents = fc
    .dictionary(fc.nat(999).map(String), fc.integer({ min: 1, max: 9 }), { minKeys: 1 })
    .map((byIndex) => new Map(Object.entries(byIndex).map(([at, weight]) => [Number(at), weight])));
  const clues = fc.array(fc.tuple(term, documents)).map((all) => new Map(all));
  fc.assert(
    fc.property(clues, (all) => {
      expect(unpackClues(packClues(all))).toEqual(all);
    }),
  );
});
