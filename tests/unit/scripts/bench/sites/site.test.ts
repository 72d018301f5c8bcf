import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addWord, changes } from '../../../../../scripts/bench/sites/site.ts';
import { statuary } from '../../../../../scripts/bench/sites/statuary.ts';

const folder = mkdtempSync(join(tmpdir(), 'statuary-bench-test-'));
const site = statuary(join(folder, 'site'));

beforeAll(() => {
  site.reset(1);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(changes)('a %s gets one more word, and one again', (change) => {
  const read = () => readFileSync(join(site.folder, site.places[change].file), 'utf8');
  const before = read();
  addWord(site, change);
  addWord(site, change);
  expect(read().length).toBe(before.length + 2 * 'also '.length);
  expect(read()).toContain(' also also ');
});

test('a place that is not there is told', () => {
  const place = { file: 'package.json', behind: /nowhere/ };
  const places = { 'table row': place, 'handbook row': place };
  expect(() => {
    addWord({ ...site, places }, 'table row');
  }).toThrow('no place to put a word in');
});
