import { expect, test } from 'vitest';
import { withoutNoise, withoutQualifier } from '../../../../src/lib/search/noise.ts';

test.each([
  ['http status not found', 'not found'],
  ['http 404 not found', '404 not found'],
  ['http 2 constants http status gone', 'gone'],
  ['error codes', 'error'],
  ['status codes', 'status codes'],
  ['http', 'http'],
  ['im a teapot', 'im a teapot'],
  ['', ''],
])('"%s" says "%s"', (words, telling) => {
  expect(withoutNoise(words.split(' ')).join(' ')).toBe(telling);
});

test.each([
  ['http.StatusGone', 'StatusGone'],
  ['http2.constants.HTTP_STATUS_GONE', 'HTTP_STATUS_GONE'],
  ['StatusCode::GONE', 'GONE'],
  ['Response#gone', 'gone'],
  [':gone', ':gone'],
  ['gone', 'gone'],
  ['see http.StatusGone', 'see http.StatusGone'],
  ['example.com/gone', 'example.com/gone'],
])('%s without what holds it is %s', (constant, bare) => {
  expect(withoutQualifier(constant)).toBe(bare);
});
