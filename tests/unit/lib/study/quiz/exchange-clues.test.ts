import { expect, test } from 'vitest';
import { cluesOf } from '../../../../../src/lib/study/quiz/exchange-clues.ts';

test.each([
  [
    'GET / HTTP/1.1\nAllow: x\n\nHTTP/1.1 ___\nDate: Mon\nServer: a\n\nerror code: ___',
    '',
    'error code',
  ],
  ['GET / HTTP/1.1\n\nHTTP/1.1 ___\nLocation: /b\nX-Id: 7', 'location', ''],
  ['HTTP/1.1 ___\nRETRY-After: 9\nAllow: GET\nallow: PUT\n\nÉtat 12', 'allow retry-after', 'état'],
  ['HTTP/1.1 ___\nLink: </s>\n\nHTTP/1.1 200 OK\nAge: 1', 'link', 'http ok age'],
  ['9.9.9.9 "GET /x" ___ 0', '', 'get x'],
])('%j', (exchange, fields, words) => {
  expect(cluesOf(exchange)).toEqual({ fields, words });
});
