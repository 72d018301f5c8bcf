import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { runPipeline } from '../../../../../scripts/normalize/pipeline.ts';
import { heal, write, type Output } from '../../../../../scripts/normalize/write.ts';
import { root } from '../../../../repo/support/files.ts';
import { makeSmallContent } from '../small-content.ts';
import { asHeld, heldIn, leftIn } from './held.ts';

const folder = mkdtempSync(join(tmpdir(), 'statuary-killed-'));
const content = join(folder, 'content');
const out = join(folder, 'made');
const command = [
  `--import=${new URL('kill-at.mjs', import.meta.url).href}`,
  join(root, 'scripts/normalize.ts'),
  '--out',
  out,
];

/** The pages before and after one source table was dropped: many change, and one file goes. */
let before: readonly Output[] = [];
let after: readonly Output[] = [];
let changes = 0;
let duration = 0;

beforeAll(() => {
  makeSmallContent(content);
  before = runPipeline(content).outputs;
  const manifest = join(content, 'sources/manifest.yaml');
  const entries = readFileSync(manifest, 'utf8').split(/^(?=- id: )/m);
  writeFileSync(manifest, entries.slice(0, -1).join(''));
  after = runPipeline(content).outputs;
  write(out, before);
  const start = performance.now();
  const whole = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  duration = performance.now() - start;
  changes = Number(/(\d+) changes/.exec(whole.stderr)?.[1]);
  expect(heldIn(out)).toEqual(asHeld(after));
}, 300_000);

const moments = 24;

test(`a run that is killed at any of ${String(moments)} changes loses nothing`, async () => {
  expect(changes).toBeGreaterThan(moments * 4);
  let completed = 0;
  for (let moment = 0; moment < moments; moment += 1) {
    const killAt = Math.round((moment * (changes - 1)) / (moments - 1));
    completed += await outcomeOf(killAt, undefined);
  }
  // Some runs were killed before their commit, some after it.
  expect(completed).toBeGreaterThan(0);
  expect(completed).toBeLessThan(moments);
}, 400_000);

test('a run that is killed at any time loses nothing', async () => {
  for (let moment = 1; moment <= 12; moment += 1) {
    await outcomeOf(Infinity, (duration * moment) / 13);
  }
}, 400_000);

/** Kills a run and looks at what it left: 1 when the next run begins with its pages, else 0. */
async function outcomeOf(killAt: number, delay: number | undefined): Promise<number> {
  write(out, before);
  const child = spawn(process.execPath, command, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, KILL_AT: String(killAt) },
  });
  const ended = once(child, 'exit');
  if (delay !== undefined) {
    await Promise.race([ended, wait(delay)]);
    child.kill('SIGKILL');
  }
  const [, signal] = (await ended) as [number | null, string | null];
  if (delay === undefined) expect(signal).toBe('SIGKILL');
  const [old, made] = [asHeld(before), asHeld(after)];
  for (const [path, text] of Object.entries(heldIn(out)))
    expect([old[path], made[path]]).toContain(text);
  expect(heal(out)).toBeUndefined();
  const isNew = isDeepStrictEqual(heldIn(out), made);
  if (!isNew) expect(heldIn(out)).toEqual(old);
  expect(leftIn(out)).toEqual([]);
  write(out, after);
  expect(heldIn(out)).toEqual(made);
  return isNew ? 1 : 0;
}
