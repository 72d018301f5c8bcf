import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone, lockName } from '../../../../../scripts/normalize/write/alone.ts';

let folder = '';
let other: ChildProcess | undefined;

/** Another process that works in the folder and does not end. */
async function startOther(): Promise<ChildProcess> {
  const module = new URL('../../../../../scripts/normalize/write/alone.ts', import.meta.url).href;
  const code = `
    import { alone } from ${JSON.stringify(module)};
    alone(${JSON.stringify(folder)}, () => {
      process.stdout.write('working');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-alone-'));
});

afterEach(() => {
  other?.kill('SIGKILL');
});

test('gives what the work gives, again and again', () => {
  expect(alone(folder, () => 1)).toBe(1);
  expect(alone(folder, () => 2)).toBe(2);
});

test('makes the folder', () => {
  expect(alone(join(folder, 'a/b'), () => existsSync(join(folder, 'a/b', lockName)))).toBe(true);
});

test('what the work throws frees the folder', () => {
  expect(() =>
    alone(folder, () => {
      throw new Error('x');
    }),
  ).toThrow('x');
  expect(alone(folder, () => 1, 0)).toBe(1);
});

test('a folder in which another process works is not touched, and it is told', async () => {
  other = await startOther();
  let worked = false;
  const told = alone(
    folder,
    () => {
      worked = true;
    },
    200,
  );
  expect(told).toMatchObject({ rule: 'another-run', level: 'error', file: folder });
  expect(worked).toBe(false);
});

test('a process that was killed keeps nobody out', async () => {
  other = await startOther();
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(alone(folder, () => 1, 0)).toBe(1);
});

test('where there can be no lock, the work is done all the same', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(alone(join(folder, 'file'), () => 1)).toBe(1);
});

test('a lock that holds something else is no lock, and stays', () => {
  writeFileSync(join(folder, lockName), 'a letter, and not a database of SQLite at all');
  expect(alone(folder, () => 1)).toBe(1);
});
