import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { langs } from '../../src/lib/locales.ts';
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

/** What changes between the builds, each in a place that no other change renews. */
const changes: readonly [file: string, from: RegExp, to: string][] = [
  ['content/handbook/fr/404.yaml', /^summary: .*$/m, 'summary: Rien ici.'],
  ['content/handbook/en/410.yaml', /^ {2}The origin server knows/m, '  The server knows'],
  ['content/handbook/es/429.yaml', /^name: .*$/m, 'name: Basta'],
  ['content/sources/by-class.txt', /(503 Service Unavailable) /, '$1 Said anew: '],
  ['content/registry/exchanges/301.yaml', /sourdough/g, 'rye'],
  ['content/asked/en.yaml', /^409:\n/m, '$&  - two at a time\n'],
  ['content/glossary/fr.yaml', /^( +definition: "?\S+) /m, '$1 nouveau '],
  ['content/headers/es.yaml', /^(( +)(?:summary|use): "?\S+) /m, '$1 nuevo '],
];

beforeAll(() => {
  first = takenOver(build());
  for (const [file, from, to] of changes) {
    const before = readFileSync(copy.path(file), 'utf8');
    const after = before.replace(from, to);
    expect(after, file).not.toBe(before);
    writeFileSync(copy.path(file), after);
  }
  taken = takenOver(build());
  second = site();
  rmSync(copy.path('node_modules/.astro'), { recursive: true });
  rmSync(copy.path('dist'), { recursive: true });
  build();
  clean = site();
}, 600_000);

test('pages that tell nothing of the changes are taken over, the others are not', () => {
  expect(first).toEqual([]);
  const codes = (lang: string) =>
    taken.filter((page) => new RegExp(`^${lang}/codes/\\d+/`).test(page)).length;
  for (const lang of langs) {
    // Not all of a hundred: pages that set a code apart from its look-alikes name those.
    expect(codes(lang)).toBeGreaterThan(80);
    for (const code of [410, 503, 301]) {
      expect(taken).not.toContain(`${lang}/codes/${String(code)}/index.html`);
    }
  }
  expect(taken).toContain('es/codes/404/index.html');
  expect(taken).not.toContain('fr/codes/404/index.html');
  expect(taken).not.toContain('fr/codes/index.html');
  expect(taken).toContain('en/codes/index.html');
  expect(taken).toContain('en/glossary/index.html');
  expect(taken).toContain('fr/headers/allow/index.html');
  expect(second.get('fr/codes/404/index.html')).toContain('Rien ici.');
});

test('a build that took pages over equals a clean one in every byte', () => {
  expect([...second.keys()].sort()).toEqual([...clean.keys()].sort());
  const different = [...clean].filter(([path, text]) => second.get(path) !== text);
  expect(different.map(([path]) => path)).toEqual([]);
});
