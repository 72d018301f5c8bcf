import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generatedFolders } from '../../scripts/normalize/write/generated-folders.ts';
import { Copy } from './support/copy.ts';

const here = new Copy();
const there = new Copy('another place, é/deeper');

/** The whole site and not a part of it: what differs may be the order among many pages. */
beforeAll(async () => {
  for (const copy of [here, there]) {
    for (const folder of generatedFolders)
      rmSync(copy.path('content', folder), { recursive: true, force: true });
  }
  const elsewhere = new URL('support/elsewhere.mjs', import.meta.url).href;
  const built = await Promise.all([
    here.buildIn({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }),
    there.buildIn({
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${elsewhere}`,
    }),
  ]);
  expect(built.map(({ status, output }) => (status === 0 ? '' : output))).toEqual(['', '']);
}, 300_000);

/** Paths of the built files, sorted. */
const filesOf = (copy: Copy) =>
  readdirSync(copy.path('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(copy.path('dist').length + 1))
    .sort();

test('two clean builds have the same files', () => {
  expect(filesOf(there)).toEqual(filesOf(here));
  expect(filesOf(here).length).toBeGreaterThan(1000);
});

test('and each of them has the same bytes', () => {
  const different = filesOf(here).flatMap((file) => differenceIn(file) ?? []);
  expect(different.slice(0, 5)).toEqual([]);
});

/** Where a file differs first, with what stands there in both; nothing when it does not. */
function differenceIn(file: string): string | undefined {
  const [one, other] = [here, there].map((copy) => readFileSync(copy.path('dist', file)));
  if (one === undefined || other === undefined || one.equals(other)) return undefined;
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const place = at < 0 ? one.length : at;
  const near = (bytes: Buffer) =>
    JSON.stringify(bytes.subarray(Math.max(0, place - 40), place + 40).toString('latin1'));
  return `${file} differs at byte ${String(place)}: ${near(one)} ${near(other)}`;
}
