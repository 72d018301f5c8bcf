import { expect, test } from 'vitest';
import { classOf, isStatusCode } from '../../../src/lib/status-code.ts';

test.each([
  [100, '1xx'],
  [299, '2xx'],
  [404, '4xx'],
  [599, '5xx'],
  [600, 'other'],
  [999, 'other'],
])('%d is in %s', (code, key) => {
  expect(classOf(code)).toBe(key);
});

test.each([
  [99, false],
  [100, true],
  [999, true],
  [1000, false],
  [404.5, false],
  [NaN, false],
])('%d is a status code: %s', (value, expected) => {
  expect(isStatusCode(value)).toBe(expected);
});
