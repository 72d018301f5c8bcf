import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { Copy } from './support/copy.ts';

const copy = new Copy();

/** Text of every file of the built site, by path. */
function site(): Map<string, string> {
  const dist = copy.path('dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(dist, file), readFileSync(file, 'latin1')]));
}

/** Builds the copy, and returns what Astro said. */
function build(): string {
  const { status, output } = copy.build();
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  return stripVTControlCharacters(output);
}

/** Pages that a build says it took over from the last one. */
const takenOver = (said: string): string[] =>
  [...said.matchAll(/─ \/?(\S+) +\((?:restored|cached)\)/g)].map(([, page]) => page ?? '');

let first: string[] = [];
let taken: string[] = [];
let second = new Map<string, string>();
let clean = new Map<string, string>();

/** One row changes between the builds. */
beforeAll(() => {
  first = takenOver(build());
  const row = copy.path('content/handbook/fr/404.yaml');
  writeFileSync(row, readFileSync(row, 'utf8').replace(/^summary: .*$/m, 'summary: Rien ici.'));
  taken = takenOver(build());
  second = site();
  rmSync(copy.path('node_modules/.astro'), { recursive: true });
  rmSync(copy.path('dist'), { recursive: true });
  build();
  clean = site();
}, 600_000);

test('pages of other languages are taken over, pages of the changed one are not', () => {
  expect(first).toEqual([]);
  expect(taken).toContain('en/codes/410/index.html');
  expect(taken).toContain('es/codes/404/index.html');
  expect(taken.filter((page) => page.startsWith('fr/'))).toEqual([]);
  expect(second.get('fr/codes/404/index.html')).toContain('Rien ici.');
});

test('a build that took pages over equals a clean one in every byte', () => {
  expect([...second.keys()].sort()).toEqual([...clean.keys()].sort());
  const different = [...clean].filter(([path, text]) => second.get(path) !== text);
  expect(different.map(([path]) => path)).toEqual([]);
});
