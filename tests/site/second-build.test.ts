import { appendFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Copy } from './support/copy.ts';

const copy = new Copy();
const kept = '<!-- from the last build -->';

/** Text of every file of the built site, by path. */
function site(): Map<string, string> {
  const dist = copy.path('dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(dist, file), readFileSync(file, 'latin1')]));
}

function build(): void {
  const { status, output } = copy.build();
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
}

let second = new Map<string, string>();
let clean = new Map<string, string>();

/** One row changes. The copy that Astro keeps of another page is marked, to be known again. */
beforeAll(() => {
  build();
  appendFileSync(copy.path('node_modules/.astro/dist/en/codes/410/index.html'), kept);
  const row = copy.path('content/handbook/fr/404.yaml');
  writeFileSync(row, readFileSync(row, 'utf8').replace(/^summary: .*$/m, 'summary: Rien ici.'));
  build();
  second = site();
  rmSync(copy.path('node_modules/.astro'), { recursive: true });
  rmSync(copy.path('dist'), { recursive: true });
  build();
  clean = site();
}, 600_000);

test('pages of other languages are taken over, pages of the changed one are not', () => {
  expect(second.get('en/codes/410/index.html')).toContain(kept);
  expect(second.get('fr/codes/404/index.html')).toContain('Rien ici.');
});

test('a build that took pages over equals a clean one in every byte', () => {
  expect([...second.keys()].sort()).toEqual([...clean.keys()].sort());
  const different = [...clean].filter(
    ([path, text]) => second.get(path)?.replace(kept, '') !== text,
  );
  expect(different.map(([path]) => path)).toEqual([]);
});
