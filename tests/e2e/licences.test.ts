import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

/** The files of the repository that scripts of pages are made of, and the packages they name. */
function packagesOf(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const named = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8').replaceAll(/import type [^;]*;/g, '');
    for (const [, target = ''] of text.matchAll(/(?:from|import)[\s(]*'([\w@./?&-]+)'/g)) {
      if (target.startsWith('.')) visit(join(dirname(path), target.replace(/\?.*$/, '')));
      else named.add(/^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);
    }
  };
  entries.forEach(visit);
  return [...named].sort();
}

test('every package of which readers get a part is listed with its licence', async ({
  request,
}) => {
  const elements = execFileSync('git', ['ls-files', 'src/elements'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path.endsWith('.ts'));
  const list = await (await request.get('/licences.txt')).text();
  const bill = (await (await request.get('/bom.json')).json()) as {
    components: { name: string; version: string }[];
  };
  const worker = await (await request.get('/sw.js')).text();
  const workbox = [...worker.matchAll(/workbox:([a-z-]+):/g)].map(([, name = '']) => name);
  expect(workbox.length).toBeGreaterThan(2);
  const expected = [
    ...packagesOf(elements),
    ...new Set(workbox.map((name) => `workbox-${name}`)),
    'idb',
    'pagefind',
  ];
  expect(expected).toContain('ts-fsrs');
  const names = bill.components.map(({ name }) => name);
  expect(expected.filter((name) => !names.includes(name))).toEqual([]);
  for (const { name, version } of bill.components) expect(list).toContain(`${name} ${version} (`);
});
