import { expect, test } from 'vitest';
import { hideInExchange, hideInText } from '../../../../src/lib/study/hide-answer.ts';

const found = { code: 404, phrases: ['Not Found'] };

test.each([
  ['She gets a `404` and gives up.', found, 'She gets a ___ and gives up.'],
  ['It says “404 Not Found”.', found, 'It says “___”.'],
  ['It says "not found" twice: Not found.', found, 'It says "___" twice: ___.'],
  ['Order 14042 costs 404.50 and not 1.404.', found, 'Order 14042 costs ___.50 and not 1.404.'],
  ['Send `Retry-After` and no `503`.', found, 'Send Retry-After and no 503.'],
  ['All is gone, and 410s too.', { code: 410, phrases: ['Gone'] }, 'All is ___, and ___s too.'],
  ['He has foregone it.', { code: 410, phrases: ['Gone'] }, 'He has foregone it.'],
  ['I’m a teapot, unused.', { code: 418, phrases: ['(Unused)', "I'm a teapot"] }, '___, ___.'],
  ['A `207` for multi status.', { code: 207, phrases: ['Multi-Status'] }, 'A ___ for ___.'],
])('%s', (line, answer, expected) => {
  expect(hideInText(line, answer)).toBe(expected);
});

test.each([
  ['HTTP/1.1 404 Not Found\nDate: today', 'HTTP/1.1 ___\nDate: today'],
  ['HTTP/1.1 404\nDate: today', 'HTTP/1.1 ___\nDate: today'],
  ['HTTP/1.1 404 Nothing here', 'HTTP/1.1 ___'],
  [
    'HTTP/1.1 200 OK\n\n<status>HTTP/1.1 404 Not Found</status>',
    'HTTP/1.1 200 OK\n\n<status>HTTP/1.1 ___</status>',
  ],
  [
    '{"code":"not_found","type":"/problems/not-found","name":"NotFound"}',
    '{"code":"___","type":"/problems/___","name":"___"}',
  ],
  ['"GET / HTTP/1.1" 404 0 "-"', '"GET / HTTP/1.1" ___ 0 "-"'],
  ['Content-Length: 1404', 'Content-Length: 1404'],
])('%s', (exchange, expected) => {
  expect(hideInExchange(exchange, found)).toBe(expected);
});
