import { expect, test } from 'vitest';
import { median } from '../../../../scripts/bench/median.ts';

test.each([
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 9, 100, 1], 9.5],
])('the median of %j is %d', (figures, expected) => {
  expect(median(figures)).toBe(expected);
});

test('there is none without figures', () => {
  expect(() => median([])).toThrow(RangeError);
});
