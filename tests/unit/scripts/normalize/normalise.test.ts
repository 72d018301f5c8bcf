import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../scripts/normalize/normalise.ts';
import { faultOfText, longestText } from '../../../../scripts/normalize/normalise/refuse.ts';
import { tidyText } from '../../../../scripts/normalize/normalise/tidy.ts';

describe('tidyText', () => {
  test.each([
    ['  two   words \t', 'two words'],
    ['a\nb', 'a b'],
    ['a\r\n\r\nb', 'a\n\nb'],
    ['a\n \n\n b', 'a\n\nb'],
    ['e\u0301', '\u00E9'],
    ['serveur\u00A0: oui', 'serveur\u00A0: oui'],
    ['a\u2028b', 'a b'],
    [' \n ', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (text, expected) => {
    expect(tidyText(text)).toBe(expected);
  });
});

describe('faultOfText', () => {
  test.each([
    ['\u0000', 'control character'],
    ['\u001B[31m', 'control character'],
    ['\uFFFF', 'control character'],
    ['\uFFFD', 'not text in UTF-8'],
    ['\u202Egnp.exe', 'false order'],
    ['\uD800', 'surrogate'],
    ['x'.repeat(longestText + 1), 'characters long'],
  ])('%j is refused', (text, reason) => {
    expect(faultOfText(text)?.message).toContain(reason);
  });

  test.each(['{process.exit()}', '<script>', '\u2067عربي\u2069', '\u200F', '😀', 'a\u00A0b', ''])(
    '%j is taken',
    (text) => {
      expect(faultOfText(text)).toBeUndefined();
    },
  );
});

test('a refused row is told with its place, and no other row is lost', () => {
  const rows = [
    { code: 200, line: 1, description: 'fine' },
    { code: 404, line: 2, phrase: 'Not\u0000Found' },
    { code: 500, line: 3, example: ' one ' },
  ];
  const { rows: kept, problems } = normalise(rows, 'table.txt');
  expect(kept.map(({ code, example }) => [code, example])).toEqual([
    [200, undefined],
    [500, 'one'],
  ]);
  expect(problems).toMatchObject([
    { rule: 'refused-row', level: 'warning', file: 'table.txt', line: 2 },
  ]);
});
