import { expect, test } from 'vitest';
import { pagePolicy, responsePolicy } from '../../../../src/lib/hosting/policy.ts';

const read = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

test.each([
  { name: 'of a page', policy: pagePolicy },
  { name: 'of a response', policy: responsePolicy },
])('the policy $name names nothing that is unsafe and nobody else', ({ policy }) => {
  expect(policy).not.toMatch(/'unsafe-|https?:|\*|blob:/);
  // The icon alone stands in the page as data.
  const withData = policy.split('; ').filter((part) => part.includes('data:'));
  expect(withData).toEqual(["img-src 'self' data:"]);
  expect(read(policy).get('default-src')).toEqual(["'none'"]);
  expect(read(policy).get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(read(policy).get('trusted-types')).toHaveLength(1);
});

test('WebAssembly is allowed to workers, and pages forbid it to themselves', () => {
  expect(read(responsePolicy).get('script-src')).toContain("'wasm-unsafe-eval'");
  expect(read(pagePolicy).get('script-src')).not.toContain("'wasm-unsafe-eval'");
});

test('what counts in a header field only stands there only', () => {
  expect(read(responsePolicy).get('frame-ancestors')).toEqual(["'none'"]);
  expect(read(pagePolicy).has('frame-ancestors')).toBe(false);
});
