import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { precompressFolder } from '../../../src/integrations/precompress/folder.ts';

const words = 'Statuary tells what a status code means. '.repeat(100);
/** Numbers without any order, which nothing makes smaller (Marsaglia's xorshift). */
const noise = Buffer.from(
  Array.from(
    { length: 2000 },
    ((state) => () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state >>> 8;
    })(2463534242),
  ),
);

function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-precompress-'));
  mkdirSync(join(folder, 'en'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const list = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .sort();

test('text has compressed copies that hold the same', async () => {
  const folder = folderOf({ 'en/index.html': words });
  const done = await precompressFolder(folder);
  expect(list(folder)).toEqual(['en/index.html', 'en/index.html.br', 'en/index.html.gz']);
  const brotli = readFileSync(join(folder, 'en/index.html.br'));
  const gzip = readFileSync(join(folder, 'en/index.html.gz'));
  expect(brotliDecompressSync(brotli).toString()).toBe(words);
  expect(gunzipSync(gzip).toString()).toBe(words);
  expect(done).toEqual({ files: 1, raw: 4100, brotli: brotli.length, gzip: gzip.length });
});

test.each([
  ['short.html', 'short'],
  ['picture.png', words],
  ['fragment.pf_fragment', words],
  ['noise.txt', noise],
])('%s has none', async (name, content) => {
  const folder = folderOf({ [name]: content });
  await precompressFolder(folder);
  expect(list(folder)).toEqual([name]);
});

test('the same text gives the same bytes, whatever system compressed it', async () => {
  const [one, other] = await Promise.all(
    ['a.css', 'b.css'].map(async (name) => {
      const folder = folderOf({ [name]: words });
      await precompressFolder(folder);
      return readFileSync(join(folder, `${name}.gz`));
    }),
  );
  expect(one).toEqual(other);
  // Neither time nor system (RFC 1952, section 2.3.1).
  expect([...(one?.subarray(4, 8) ?? []), one?.[9]]).toEqual([0, 0, 0, 0, 255]);
});

test('copies that are there already are renewed and not compressed again', async () => {
  const folder = folderOf({ 'a.json': words, 'a.json.br': 'old' });
  await precompressFolder(folder);
  await precompressFolder(folder);
  expect(list(folder)).toEqual(['a.json', 'a.json.br', 'a.json.gz']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.json.br'))).toString()).toBe(words);
});
