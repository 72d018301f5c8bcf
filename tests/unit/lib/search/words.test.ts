import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/lib/search/words.ts';

test.each([
  ['Not Found', 'not found'],
  ['NotFound', 'not found'],
  ['notFound', 'not found'],
  [':not_found', 'not found'],
  ['not-found', 'not found'],
  ['NOT_FOUND', 'not found'],
  ['http.StatusNotFound', 'http status not found'],
  ['StatusCode::NOT_FOUND', 'status code not found'],
  ['HTTP_404_NOT_FOUND', 'http 404 not found'],
  ['Status404NotFound', 'status 404 not found'],
  ['StatusCodes.Status422UnprocessableEntity', 'status codes status 422 unprocessable entity'],
  ['HttpStatusCode.RequestURITooLong', 'http status code request uri too long'],
  ['http2.constants.HTTP_STATUS_IM_USED', 'http 2 constants http status im used'],
  ['HTTPVersionNotSupported', 'http version not supported'],
  ['XMLHttpRequest', 'xml http request'],
  ['TLSHandshake', 'tls handshake'],
  ['ETag', 'etag'],
  ['eTag', 'e tag'],
  ['ETAG', 'etag'],
  ['IdP', 'idp'],
  ['HTTP2', 'http 2'],
  ['HTTP/1.1', 'http 1 1'],
  ['StatusImATeapot', 'status im a teapot'],
  ['IMATeapot', 'im a teapot'],
  ['Status418IMATeapot', 'status 418 im a teapot'],
  ['IMAGETooLarge', 'image too large'],
  ['I’m a teapot', "i'm a teapot"],
  ["I'm a teapot", "i'm a teapot"],
  ['l’été', "l'été"],
  ['‘quoted’ "words"', 'quoted words'],
  ['rock’n’roll', "rock'n'roll"],
  ['If-None-Match', 'if none match'],
  ['WWW-Authenticate', 'www authenticate'],
  ['x-forwarded-for', 'x forwarded for'],
  ['404er', '404 er'],
  ['4xx', '4 xx'],
  ['Ｓｔａｔｕｓ４０４', 'status 404'],
  ['٤٠٤خطأ', '404 خطأ'],
  ['нетДоступа', 'нет доступа'],
  ['ÉtatInconnu', 'état inconnu'],
  ['त्रुटि४०४', 'त्रुटि 404'],
  ['சேவையகப் பிழை', 'சேவையகப் பிழை'],
  ['サーバーエラー（500）', 'サーバーエラー 500'],
  ['中文，标点。', '中文 标点'],
  ['🫖 418 🫖', '418'],
  ['...!?', ''],
  ['', ''],
])('%s', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

test('words of any text are not empty, hold no space and are in lower case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const word of wordsOf(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}']*$/u);
        expect(word).toBe(word.toLowerCase());
      }
    }),
    { numRuns: 2000 },
  );
});
