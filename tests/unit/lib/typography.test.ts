import { expect, test } from 'vitest';
import { setQuotes } from '../../../src/lib/typography.ts';

test.each([
  ["l'adresse n'est pas", 'l’adresse n’est pas'],
  ['press "stop" now', 'press “stop” now'],
  ['("quoted")', '(“quoted”)'],
  ["the clients' addresses", 'the clients’ addresses'],
  ["'single' quotes", '‘single’ quotes'],
  ['`"code"` and "text"', '`"code"` and “text”'],
  ['the `If-Match`\'s value "x"', 'the `If-Match`’s value “x”'],
  ['"', '“'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(setQuotes(text)).toBe(expected);
});
