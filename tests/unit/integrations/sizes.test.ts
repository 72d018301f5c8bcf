import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measure } from '../../../src/integrations/offline/measure.ts';
import { readSizes, sizeOf, writeSizes } from '../../../src/integrations/offline/sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'statuary-sizes-'));
const cache = join(folder, 'cache/sizes.json');
const how = 'v26, 5';
const bytes = { identity: 3, gzip: 2, br: 1 };
const told = { path: '/a.txt', revision: '0123456789', bytes };

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what one build measured, the next one knows, and nothing older', async () => {
  await writeSizes(cache, how, [{ ...told, path: '/old.txt' }]);
  await writeSizes(cache, how, [told]);
  const sizes = await readSizes(cache, how);
  expect(sizeOf(sizes, told)).toEqual(bytes);
  expect(sizeOf(sizes, { ...told, revision: '9876543210' })).toBeUndefined();
  expect(sizeOf(sizes, { ...told, path: '/old.txt' })).toBeUndefined();
});

test('without a cache, or with half of one, everything is measured', async () => {
  expect(await readSizes(join(folder, 'none.json'), how)).toEqual(new Map());
  await writeSizes(cache, how, [told]);
  writeFileSync(cache, readFileSync(cache, 'utf8').slice(0, -4));
  expect(await readSizes(cache, how)).toEqual(new Map());
});

test('what was measured otherwise does not count', async () => {
  await writeSizes(cache, how, [told]);
  expect(await readSizes(cache, 'v27, 5')).toEqual(new Map());
});

test('a file is measured anew when it has changed, and only then', async () => {
  writeFileSync(join(folder, 'a.txt'), 'a'.repeat(1000));
  const first = await measure(folder, 'a.txt', '/');
  expect(first.bytes.br).toBeLessThan(100);
  await writeSizes(cache, how, [{ ...first, bytes }]);
  const sizes = await readSizes(cache, how);
  expect((await measure(folder, 'a.txt', '/', sizes)).bytes).toEqual(bytes);
  writeFileSync(join(folder, 'a.txt'), 'b'.repeat(1000));
  expect((await measure(folder, 'a.txt', '/', sizes)).bytes).toEqual(first.bytes);
});
