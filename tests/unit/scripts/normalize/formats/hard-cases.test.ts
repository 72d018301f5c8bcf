import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../../scripts/normalize/parse.ts';
import { smallLexicon } from '../small-lexicon.ts';

/** Short documents in which one thing is hard; a row is written `line code phrase | text`. */
const cases: readonly (readonly [name: string, document: string, rows: readonly string[]])[] = [
  ['equal rows are both kept', '404 Nope\n404 Nope\n', ['1 404  | Nope', '2 404  | Nope']],
  [
    'control characters stay',
    '404: Not Found: a\u0000b\u0007\n',
    ['1 404 Not Found | a\u0000b\u0007'],
  ],
  [
    'old line ends count',
    '200: OK: x\r404: Not Found: y\r',
    ['1 200 OK | x', '2 404 Not Found | y'],
  ],
  ['thin and fixed spaces', '404\u00a0\u2013\u2009Not Found: x\n', ['1 404 Not Found | x']],
  ['one row', 'HTTP 404: Not Found\n', ['1 404 Not Found | ']],
  ['one JSON object', '{"status": 404, "reason": "Not Found"}', ['1 404 Not Found | ']],
  [
    'the code is not the first key',
    '[{"description": "None.",\n"code": "not_found",\n"status": 404}]',
    ['3 404 not_found | None.'],
  ],
  [
    'the code stands behind a broken cell',
    'meaning,code\n"two\nlines",404\n"x",405\n',
    ['3 404  | two lines', '4 405  | x'],
  ],
  [
    'numbers that are mentioned',
    '200: OK: see 404.\n404: Not Found: not 410 Gone. 500 people came.\n',
    ['1 200 OK | see 404.', '2 404 Not Found | not 410 Gone. 500 people came.'],
  ],
];

describe('hard cases', () => {
  it.each(cases)('%s', (_, document, rows) => {
    const parsed = parseDocument(document, { file: 'x', lexicon: smallLexicon });
    const told = parsed.rows.map(
      ({ line, code, phrase = '', description = '' }) =>
        `${String(line)} ${String(code)} ${phrase} | ${description}`,
    );
    expect(told).toEqual(rows);
  });

  it.each([
    ['JSON', '['.repeat(5000)],
    ['HTML', '<div>'.repeat(5000)],
  ])('tells that %s is nested too deep', (_, document) => {
    const { problems } = parseDocument(document, { file: 'x', lexicon: smallLexicon });
    expect(problems.map(({ rule }) => rule)).toContain('nested-too-deep');
  });
});
