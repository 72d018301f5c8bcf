import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../../src/lib/search/distance.ts';

test.each([
  ['', '', 0],
  ['found', 'found', 0],
  ['fond', 'found', 1],
  ['fouund', 'found', 1],
  ['foumd', 'found', 1],
  ['fuond', 'found', 1],
  ['ofund', 'found', 1],
  ['foudn', 'found', 1],
  ['forbiden', 'forbidden', 1],
  ['fobriden', 'forbidden', 2],
  ['unauthroised', 'unauthorised', 1],
  ['gatewya tmieout', 'gateway timeout', 2],
  ['', 'ab', 2],
  ['ca', 'abc', 3],
  ['сревер', 'сервер', 1],
  ['サバー', 'サーバー', 1],
])('"%s" is so far from "%s": %d', (one, other, steps) => {
  expect(distance(one, other, 3)).toBe(steps);
});

test.each([
  ['kitten', 'sitting', 2, 3],
  ['kitten', 'sitting', 0, 1],
  ['a', 'abcdef', 2, 3],
  ['abcdef', 'uvwxyz', 1, 2],
])('"%s" and "%s": counting ends after %d', (one, other, most, told) => {
  expect(distance(one, other, most)).toBe(told);
});

/** The same by its definition, without a limit. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const change = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const steps = [
    byDefinition(shortA, b) + 1,
    byDefinition(a, shortB) + 1,
    byDefinition(shortA, shortB) + change,
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (swapped) steps.push(byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...steps);
}

test('it is what its definition says, up to the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, most) => {
      expect(distance(one, other, most)).toBe(Math.min(byDefinition(one, other), most + 1));
    }),
    { numRuns: 1000 },
  );
});

test('it is the same both ways', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distance(one, other, 3)).toBe(distance(other, one, 3));
    }),
  );
});
