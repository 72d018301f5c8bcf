import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../repo/support/files.ts';

let folder = '';
const content = (...names: string[]) => join(folder, 'content', ...names);

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', script), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-translated-'));
  for (const part of ['sources', 'registry', 'handbook']) {
    cpSync(join(root, 'content', part), content(part), { recursive: true });
  }
});

describe('npm run translated', () => {
  test('stamps, and the status tells what became stale since', () => {
    const first = run('translated.ts', 'fr', '--field', 'name', '--date', '2026-11-21');
    expect([first.status, first.stderr, first.stdout]).toEqual([0, '', '100 parts stamped.\n']);
    expect(run('translated.ts', 'fr', '--field', 'name').stdout).toBe('0 parts stamped.\n');
    const file = content('handbook/en/404.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*/, 'name: Nowhere'));
    const told = run('status.ts');
    expect(told.status).toBe(0);
    expect(told.stdout).toMatch(/^fr +handbook +name +99 +1 +0 +0$/m);
    expect(told.stdout).toContain('fr handbook name stale: 404');
    expect(run('translated.ts', 'fr', '404').status).toBe(0);
    expect(run('status.ts').stdout).toMatch(/^fr +handbook +name +100 +0 +0 +0$/m);
  });

  test('stamps one collection, or one item of it, and leaves the files of the others', () => {
    cpSync(join(root, 'content/glossary'), content('glossary'), { recursive: true });
    const glossary = ['es', '--in', 'glossary'];
    expect(run('translated.ts', ...glossary).stdout).toMatch(/^\d{2,} parts stamped\.$/m);
    expect(readdirSync(content('translations/es'))).toEqual(['glossary.yaml']);
    const file = content('glossary/en.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: access log', 'name: log'));
    expect(run('status.ts').stdout).toContain('es glossary name stale: access-log');
    expect(run('translated.ts', ...glossary, 'access-log').stdout).toBe('2 parts stamped.\n');
    expect(run('status.ts').stdout).not.toContain('glossary name stale');
  });

  test.each([[['xx']], [['fr', '298']], [['fr', '--in', 'glossary', 'no-such-term']]])(
    'wrong usage %j is told, and nothing is written',
    (words) => {
      const { status, stderr } = run('translated.ts', ...words);
      expect([status, stderr.includes('Usage:')]).toEqual([2, true]);
      expect(existsSync(content('translations'))).toBe(false);
    },
  );
});

test('npm run status -- --json gives the same as JSON', () => {
  const { status, stdout } = run('status.ts', '--json');
  const parsed = JSON.parse(stdout) as {
    lang: string;
    fields: { collection: string; field: string; counts: { undated: number } }[];
  }[];
  expect(status).toBe(0);
  expect(
    parsed.map(({ lang, fields }) => [lang, fields[0]?.field, fields[0]?.counts.undated]),
  ).toEqual([
    ['fr', 'name', 100],
    ['es', 'name', 100],
  ]);
});
