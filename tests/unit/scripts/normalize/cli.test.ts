import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../repo/support/files.ts';

let folder = '';
const content = (...names: string[]) => join(folder, 'content', ...names);

function normalize(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/normalize.ts'), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-cli-'));
  for (const part of [
    'sources',
    'registry',
    'handbook',
    'glossary',
    'headers',
    'comparisons',
    'choose',
    'translations',
  ]) {
    cpSync(join(root, 'content', part), content(part), { recursive: true });
  }
});

describe('npm run normalize', () => {
  test('writes pages, tables and a report, and has nothing to do the second time', () => {
    const first = normalize('--report', 'out/report.json');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/long-fr +run-on +55 +54/);
    const [, count = ''] = /(\d+) written, 0 removed, 0 unchanged\./.exec(first.stdout) ?? [];
    expect(Number(count)).toBeGreaterThan(305);
    const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as {
      rows: number;
    };
    expect(report.rows).toBe(164);
    expect(normalize('--check').status).toBe(0);
    expect(normalize().stdout).toContain(`0 written, 0 removed, ${count} unchanged.`);
  });

  test('--out writes elsewhere', () => {
    expect(normalize('--content', 'content', '--out', 'made').status).toBe(0);
    expect(existsSync(join(folder, 'made/codes/fr/404.mdx'))).toBe(true);
    expect(existsSync(content('codes'))).toBe(false);
  });

  test('--check fails while something is to be written, and writes nothing', () => {
    const { status, stdout } = normalize('--check');
    expect([status, existsSync(content('codes'))]).toEqual([1, false]);
    expect(stdout).toMatch(/\d{3} to write, 0 to remove, 0 unchanged/);
  });

  test('all faults are told with their places, and the old pages stay', () => {
    normalize();
    writeFileSync(content('registry/codes/404.yaml'), 'code: 404\nphrase: 7\n');
    writeFileSync(content('handbook/fr/410.yaml'), 'name: [\n');
    const { status, stdout } = normalize();
    expect(status).toBe(1);
    expect(stdout).toMatch(/content\/registry\/codes\/404\.yaml:2:1 error schema phrase/);
    expect(stdout).toMatch(/content\/handbook\/fr\/410\.yaml:\d+:\d+ error yaml/);
    expect(stdout).toContain('  hint: ');
    expect(stdout).toContain('Nothing was written');
    expect(existsSync(content('codes/fr/404.mdx'))).toBe(true);
  });

  test('a missing source table, a foreign handbook row and a wrong name are told', () => {
    const manifest = content('sources/manifest.yaml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('flashcards.txt', 'gone.txt'));
    writeFileSync(content('handbook/en/477.yaml'), 'name: Nothing\n');
    cpSync(content('registry/codes/410.yaml'), content('registry/codes/411.yaml'));
    const { stdout } = normalize();
    expect(stdout).toMatch(/gone\.txt:1:1 error unreadable/);
    expect(stdout).toMatch(/477\.yaml:1:1 error not-in-registry/);
    expect(stdout).toMatch(/411\.yaml:1:1 error file-name/);
  });

  test('wrong usage is told', () => {
    const { status, stderr } = normalize('--nonsense');
    expect([status, stderr.includes('Usage:')]).toEqual([2, true]);
  });
});
