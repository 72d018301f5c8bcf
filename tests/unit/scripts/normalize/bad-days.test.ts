import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { root } from '../../../repo/support/files.ts';
import { makeSmallContent } from './small-content.ts';
import { leftIn } from './write/held.ts';

const script = join(root, 'scripts/normalize.ts');
let folder = '';
const content = (...names: string[]) => join(folder, 'content', ...names);

function normalize(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-bad-days-'));
  makeSmallContent(content());
});

test('a report that cannot be written is told, and the pages are written', () => {
  mkdirSync(join(folder, 'report.json'));
  const { status, stdout, stderr } = normalize('--report', 'report.json');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(
    /report\.json:1:1 error unwritable It could not be written: A folder stands where a file is/,
  );
  expect(existsSync(content('codes/fr/404.mdx'))).toBe(true);
});

test('an output folder that is a file is told', () => {
  writeFileSync(join(folder, 'made'), '');
  const { status, stdout, stderr } = normalize('--out', 'made');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/made:1:1 error unwritable .*\n {2}hint: Move the file away\. Then run/);
});

test('runs at once wait for each other', async () => {
  const runs = ['1', '2', '3'].map(async () => {
    const child = spawn(process.execPath, [script], { cwd: folder });
    let told = '';
    child.stdout.on('data', (piece: Buffer) => (told += piece.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, changes: /(\d+) written, (\d+) removed/.exec(told)?.slice(1) };
  });
  const ended = await Promise.all(runs);
  expect(ended.map(({ status }) => status)).toEqual([0, 0, 0]);
  // One run writes everything, and the others find nothing to do.
  const written = ended.map(({ changes }) => Number(changes?.[0])).sort((a, b) => a - b);
  expect(written.slice(0, 2)).toEqual([0, 0]);
  expect(written[2]).toBeGreaterThan(300);
  expect(leftIn(content())).toEqual([]);
});

test('an interrupted run is completed even when the content has errors now', () => {
  normalize();
  const file = content('codes/fr/404.mdx');
  const page = readFileSync(file, 'utf8');
  const wanted = JSON.stringify({ written: ['codes/fr/404.mdx'], wanted: ['codes/fr/404.mdx'] });
  mkdirSync(content('.staged-x/codes/fr'), { recursive: true });
  writeFileSync(content('.staged-x/codes/fr/404.mdx'), `${page}more`);
  writeFileSync(content('.staged-x/journal.json'), wanted);
  writeFileSync(content('handbook/en/410.yaml'), 'name: [\n');
  expect(normalize().status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(`${page}more`);
  expect(leftIn(content())).toEqual([]);
});
