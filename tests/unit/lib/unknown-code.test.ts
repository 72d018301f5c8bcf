import { expect, test } from 'vitest';
import { nearestCodes, treatedAs, verdictOf } from '../../../src/lib/unknown-code.ts';

const codes = [504, 100, 101, 404, 405, 406, 999];

test.each([
  [0, 'below', 500, [100, 101]],
  [99, 'below', 500, [100, 101]],
  [102, 'unregistered', 100, [100, 101, 404, 405]],
  [299, 'unregistered', 200, [100, 101, 404, 405]],
  [477, 'unregistered', 400, [405, 406, 504, 999]],
  [599, 'unregistered', 500, [406, 504, 999]],
  [600, 'above', 500, [406, 504, 999]],
  [1000, 'above', 500, [504, 999]],
] as const)('%d is %s', (number, verdict, first, near) => {
  expect(verdictOf(number)).toBe(verdict);
  expect(treatedAs(number)).toBe(first);
  expect(nearestCodes(number, codes)).toEqual(near);
});
