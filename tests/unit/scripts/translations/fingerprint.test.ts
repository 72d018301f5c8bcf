import { expect, test } from 'vitest';
import { canonicalJson, fingerprint } from '../../../../scripts/translations/fingerprint.ts';

test.each([
  ['Not Found', '"Not Found"'],
  [['b', 'a'], '["b","a"]'],
  [{ 410: 'x', 403: ['y'] }, '{"403":["y"],"410":"x"}'],
  [{ b: { d: 1, c: 2 }, a: 'é' }, '{"a":"é","b":{"c":2,"d":1}}'],
])('%j is written as %s', (value, json) => {
  expect(canonicalJson(value)).toBe(json);
});

test.each([
  // sha256sum says so of the same bytes.
  ['Not Found', '57aefd80'],
  [['a', 'b'], '0473ef2d'],
])('%j has the fingerprint %s', (value, hash) => {
  expect(fingerprint(value)).toBe(hash);
});
