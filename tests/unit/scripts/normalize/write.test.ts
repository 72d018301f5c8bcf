import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compare, write } from '../../../../scripts/normalize/write.ts';
import { existingFiles } from '../../../../scripts/normalize/write/existing.ts';
import { applyStaged, stage } from '../../../../scripts/normalize/write/staging.ts';

let folder = '';
const page = (code: number, content: string) => ({ path: `codes/en/${String(code)}.mdx`, content });
const held = () =>
  Object.fromEntries(
    existingFiles(folder, 'codes').map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-write-'));
});

describe('write', () => {
  test('writes, leaves unchanged pages alone and removes orphans', () => {
    write(folder, [page(200, 'a'), page(404, 'b')]);
    const file = join(folder, 'codes/en/200.mdx');
    const before = statSync(file, { bigint: true });
    const changes = write(folder, [page(200, 'a'), page(500, 'c')]);
    expect(changes).toEqual({
      written: ['codes/en/500.mdx'],
      removed: ['codes/en/404.mdx'],
      unchanged: 1,
    });
    const after = statSync(file, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect(held()).toEqual({ 'codes/en/200.mdx': 'a', 'codes/en/500.mdx': 'c' });
    expect(readdirSync(folder)).toEqual(['codes']);
  });

  test('files that are not generated stay', () => {
    mkdirSync(join(folder, 'handbook'));
    writeFileSync(join(folder, 'handbook/404.yaml'), 'name: x');
    write(folder, [page(200, 'a')]);
    expect(readdirSync(join(folder, 'handbook'))).toEqual(['404.yaml']);
  });

  test('compare says what write would do and does nothing', () => {
    expect(compare(folder, [page(200, 'a')]).written).toEqual(['codes/en/200.mdx']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an interrupted run', () => {
  const outputs = [page(404, 'new'), page(500, 'new')];
  const changes = {
    written: outputs.map(({ path }) => path),
    removed: ['codes/en/200.mdx'],
    unchanged: 0,
  };

  test('before its commit leaves the old pages, and the next run clears up', () => {
    write(folder, [page(200, 'old'), page(404, 'old')]);
    const staged = stage(folder, outputs, changes);
    writeFileSync(join(staged, 'journal.json.draft'), '{');
    // Without its journal the folder is what a run leaves that was killed while it wrote.
    const journal = join(staged, 'journal.json');
    expect(statSync(journal).isFile()).toBe(true);
    mkdirSync(join(folder, '.staged-killed/codes/en'), { recursive: true });
    writeFileSync(join(folder, '.staged-killed/codes/en/404.mdx'), 'half');
    applyStaged(folder, staged);
    write(folder, outputs);
    expect(held()).toEqual({ 'codes/en/404.mdx': 'new', 'codes/en/500.mdx': 'new' });
    expect(readdirSync(folder)).toEqual(['codes']);
  });

  test('after its commit is completed by the next run', () => {
    write(folder, [page(200, 'old'), page(404, 'old')]);
    stage(folder, outputs, changes);
    expect(held()).toEqual({ 'codes/en/200.mdx': 'old', 'codes/en/404.mdx': 'old' });
    write(folder, outputs);
    expect(held()).toEqual({ 'codes/en/404.mdx': 'new', 'codes/en/500.mdx': 'new' });
    expect(readdirSync(folder)).toEqual(['codes']);
  });
});
