import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, randomFrom, shuffle } from '../../../../src/lib/study/random.ts';

// Known answers of FNV-1a with 32 bits.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of "%s"', (text, expected) => {
  expect(hash(text)).toBe(expected);
});

test('a seed gives the same numbers for ever', () => {
  const random = randomFrom('statuary');
  const numbers = Array.from({ length: 3 }, () => Math.floor(random() * 1e9));
  expect(numbers).toMatchInlineSnapshot(`
    [
      24473889,
      326696677,
      463770170,
    ]
  `);
  expect(numbers).not.toEqual(
    Array.from({ length: 3 }, () => Math.floor(randomFrom('statuarx')() * 1e9)),
  );
});

test('numbers lie between 0 and 1 and spread evenly', () => {
  const random = randomFrom('spread');
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let turn = 0; turn < 10_000; turn++) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
  }
  expect(tenths).toHaveLength(10);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('shuffling keeps every item', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const shuffled = shuffle(items, randomFrom(seed));
      expect(shuffled.toSorted()).toEqual(items.toSorted());
      expect(shuffle(items, randomFrom(seed))).toEqual(shuffled);
    }),
  );
});
