import { expect, test } from 'vitest';
import { wholeNumber } from '../../../../scripts/bench/whole-number.ts';

test('reads a whole number', () => {
  expect(wholeNumber('--runs', '10')).toBe(10);
});

test.each(['0', '-1', '1.5', '', 'three', '1e9', '03'])(
  'refuses "%s", with the option',
  (value) => {
    expect(() => wholeNumber('--runs', value)).toThrow('--runs takes a whole number above 0');
  },
);
