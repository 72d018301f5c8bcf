import { expect, test } from 'vitest';
import { cachingOf } from '../../../../src/lib/facts/caching.ts';
import { sourceOf, type SourcedFact } from '../../../../src/lib/facts/source.ts';
import { citeSpec } from '../../../../src/lib/spec.ts';
import { allFacts, factsOf } from '../../support/registry.ts';

const cited = (fact: SourcedFact, code: number) => {
  const source = sourceOf(fact, factsOf(code));
  return source && ('title' in source ? source.title : citeSpec(source));
};

test.each<[SourcedFact, number, string]>([
  ['status', 404, 'IANA'],
  ['status', 499, 'IANA'],
  ['retry', 421, 'RFC 9110 §15.5.20'],
  ['retry', 500, 'RFC 9110 §9.2.2'],
  ['retry', 460, 'RFC 9110 §9.2.2'],
  ['retry', 419, 'Laravel: exception handler'],
  ['caching', 404, 'RFC 9110 §15.1'],
  ['caching', 451, 'RFC 7725 §3'],
  ['caching', 403, 'RFC 9111 §4.2.2'],
  ['caching', 429, 'RFC 6585 §4'],
  ['caching', 103, 'RFC 9111 §3'],
  ['content', 204, 'RFC 9110 §15.3.5'],
  ['content', 520, 'RFC 9110 §6.4.1'],
  ['headers', 405, 'RFC 9110 §15.5.6'],
  ['headers', 201, 'RFC 9110 §9.3.3'],
  ['headers', 457, 'Microsoft: MS-ASHTTP 3.2.5.1, answers to POST commands'],
])('%s of %d: %s', (fact, code, citation) => {
  expect(cited(fact, code)).toBe(citation);
});

test.each([
  [103, 'mustNotStore'],
  [429, 'mustNotStore'],
  [404, 'cacheable'],
  [403, 'notCacheable'],
])('%d is %s', (code, caching) => {
  expect(cachingOf(factsOf(code))).toBe(caching);
});

test.each([
  [[200, 301, 103], 'unneeded'],
  [[408, 421, 425], 'now'],
  [[429, 503], 'later'],
  [[500, 502, 504], 'idempotent'],
  [[401, 407, 404, 400, 444], 'changed'],
  [[507, 511, 305, 450], 'user'],
  [[410, 451, 306, 526], 'never'],
])('%j: %s', (codes, retry) => {
  expect(codes.map((code) => factsOf(code).retry)).toEqual(codes.map(() => retry));
});

test('only codes below 400 that are still in use need no second request', () => {
  for (const { code, retry, retired } of allFacts)
    expect([code, retry === 'unneeded']).toEqual([code, code < 400 && retired === undefined]);
});
