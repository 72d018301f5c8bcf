import { expect, test } from 'vitest';
import { historyOf, localPhrases } from '../../../src/lib/history.ts';
import { rfcYears } from '../../../src/lib/rfc-years.ts';
import { citeSpec } from '../../../src/lib/spec.ts';
import { allFacts, factsOf } from '../support/registry.ts';

/** A history in one line per moment. */
const told = (code: number) =>
  historyOf(factsOf(code)).map(({ when, spec, phrases, change }) =>
    [when, spec && citeSpec(spec).split(' §')[0], ...phrases, change].filter(Boolean).join(' '),
  );

test.each([
  [
    404,
    ['1996 RFC 1945 Not Found', '1997 RFC 2068', '1999 RFC 2616', '2014 RFC 7231', '2022 RFC 9110'],
  ],
  [
    302,
    [
      '1996 RFC 1945 Moved Temporarily',
      '1997 RFC 2068',
      '1999 RFC 2616 Found',
      '2014 RFC 7231',
      '2022 RFC 9110',
    ],
  ],
  [
    413,
    [
      '1997 RFC 2068 Request Entity Too Large',
      '1999 RFC 2616',
      '2014 RFC 7231 Payload Too Large',
      '2022 RFC 9110 Content Too Large',
    ],
  ],
  [
    422,
    ['1999 RFC 2518 Unprocessable Entity', '2007 RFC 4918', '2022 RFC 9110 Unprocessable Content'],
  ],
  [429, ['2012 RFC 6585 Too Many Requests']],
  [305, ['1997 RFC 2068 Use Proxy', '1999 RFC 2616', '2014 RFC 7231 deprecated', '2022 RFC 9110']],
  [418, ["1998 RFC 2324 I'm a teapot", '2022 RFC 9110 (Unused) unused']],
  [
    104,
    [
      'draft-ietf-httpbis-resumable-upload Upload Resumption Supported',
      '2024-11-13 registered',
      '2025-09-15 extended',
      '2026-11-13 expires',
    ],
  ],
  [499, []],
])('%d', (code, history) => {
  expect(told(code)).toEqual(history);
});

test('phrases of software stand apart from those of documents', () => {
  expect(localPhrases(factsOf(401)).map(({ phrase }) => phrase)).toEqual([
    'Authorization Required',
  ]);
  expect(localPhrases(factsOf(413))).toEqual([]);
});

test('the year of every RFC is known, and time runs forward', () => {
  for (const facts of allFacts) {
    const specs = [facts.spec, ...facts.formerSpecs].flatMap((spec) =>
      spec && 'rfc' in spec ? [spec.rfc] : [],
    );
    expect(specs.filter((rfc) => rfcYears[rfc] === undefined)).toEqual([]);
    const years = historyOf(facts).flatMap(({ when }) => (when === undefined ? [] : [when]));
    expect([facts.code, [...years].sort()]).toEqual([facts.code, years]);
    if (facts.retired !== undefined) expect(specs).toContain(facts.retired);
  }
});
