import { expect, test } from 'vitest';
import { fill } from '../../../src/lib/fill.ts';

test.each([
  ['{{right}} of {{count}}', { right: 7, count: 10 }, '7 of 10'],
  ['{{a}}{{a}} {{b}}', { a: '$&' }, '$&$& {{b}}'],
  ['{{toString}}', {}, '{{toString}}'],
  ['no names', { a: 1 }, 'no names'],
])('%s', (text, values, expected) => {
  expect(fill(text, values)).toBe(expected);
});
