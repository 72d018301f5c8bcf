import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { inputsOf, outputsOf } from '../../../../scripts/build/files.ts';
import { fingerprint } from '../../../../scripts/build/fingerprint.ts';

let root = '';
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const inputs = (env: Record<string, string> = {}) => fingerprint(inputsOf(root, env));
const outputs = () => fingerprint(outputsOf(root));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'statuary-build-'));
  put('astro.config.mjs', 'export default {};');
  put('content/handbook/en/404.yaml', 'name: Not Found');
  put('node_modules/.package-lock.json', '{}');
  put('dist/index.html', '<!doctype html>');
});

test.each<[string, string]>([
  ['content/handbook/en/404.yaml', 'name: Lost'],
  ['content/handbook/en/405.yaml', ''],
  ['astro.config.mjs', 'export default { base: "/x" };'],
  ['.env', 'REPO_URL=https://code.example/statuary'],
  ['anything/new.txt', 'new'],
  ['node_modules/.package-lock.json', '{"packages":{}}'],
])('a change of %s makes another site', (path, text) => {
  const before = inputs();
  put(path, text);
  expect(inputs()).not.toBe(before);
});

test.each([
  'content/codes/en/404.mdx',
  'node_modules/astro/index.js',
  'tests/x.test.ts',
  'dist/x.html',
])('a change of %s makes the same site', (path) => {
  const before = inputs();
  put(path, 'other');
  expect(inputs()).toBe(before);
});

test('a file under another name is another file, and a file that is gone is missed', () => {
  const before = [inputs(), outputs()];
  rmSync(join(root, 'astro.config.mjs'));
  rmSync(join(root, 'dist/index.html'));
  put('astro.config.js', 'export default {};');
  put('dist/other.html', '<!doctype html>');
  expect([inputs() === before[0], outputs() === before[1]]).toEqual([false, false]);
});

test('what surrounds the build counts where it decides something', () => {
  expect(inputs({ SITE_URL: 'https://a.example' })).not.toBe(inputs());
  expect(inputs({ SITE_URL: '' })).not.toBe(inputs());
  expect(inputs({ EDITOR: 'vi' })).toBe(inputs());
});

test('a site that was never built has no files', () => {
  rmSync(join(root, 'dist'), { recursive: true });
  expect([...outputsOf(root)]).toEqual([]);
});
