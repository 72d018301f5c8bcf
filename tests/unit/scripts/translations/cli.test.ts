import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../repo/support/files.ts';
import { leftIn } from '../normalize/write/held.ts';

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

describe('npm run translated on a bad day', () => {
  const stamps = () => content('translations/fr/handbook.yaml');
  const codes = ['404', '410', '500', '503'];

  // Few codes, so that many runs take little time.
  beforeEach(() => {
    for (const part of ['registry/codes', 'registry/exchanges', 'handbook/en', 'handbook/fr']) {
      const names = readdirSync(content(part));
      const others = names.filter((name) => !codes.includes(name.slice(0, 3)));
      for (const name of others) rmSync(content(part, name));
    }
    rmSync(content('handbook/es'), { recursive: true });
  });

  test('stamps of two runs at once are both kept', async () => {
    const runs = codes.map(async (code) => {
      const script = join(root, 'scripts/translated.ts');
      const child = spawn(process.execPath, [script, 'fr', code, '--field', 'name'], {
        cwd: folder,
      });
      const [status] = (await once(child, 'exit')) as [number | null];
      return status;
    });
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
    const written = readFileSync(stamps(), 'utf8');
    expect(codes.filter((code) => !written.includes(`${code}:`))).toEqual([]);
  });

  test('a run that is killed leaves the stamps as they were, or as they shall be', () => {
    const killer = new URL('../normalize/write/kill-at.mjs', import.meta.url).href;
    const stampedBy = (date: string, killAt: number) =>
      spawnSync(
        process.execPath,
        [`--import=${killer}`, join(root, 'scripts/translated.ts'), 'fr', '404', '--date', date],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, KILL_AT: String(killAt) } },
      );
    const whole = stampedBy('2026-11-01', Infinity);
    const changes = Number(/(\d+) changes/.exec(whole.stderr)?.[1]);
    expect(changes).toBeGreaterThan(5);
    const old = readFileSync(stamps(), 'utf8');
    for (let moment = 0; moment < changes; moment += 1) {
      writeFileSync(stamps(), old);
      expect(stampedBy('2026-11-02', moment).signal).toBe('SIGKILL');
      expect([old, old.replaceAll('2026-11-01', '2026-11-02')]).toContain(
        readFileSync(stamps(), 'utf8'),
      );
    }
    expect(run('translated.ts', 'fr', '404', '--date', '2026-11-03').status).toBe(0);
    expect(readFileSync(stamps(), 'utf8')).toBe(old.replaceAll('2026-11-01', '2026-11-03'));
    expect(leftIn(content())).toEqual([]);
  }, 300_000);

  test('what stands in the way is told, and stays', () => {
    mkdirSync(content('translations'));
    writeFileSync(content('translations/fr'), 'mine');
    const { status, stdout, stderr } = run('translated.ts', 'fr', '404');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /translations\/fr.* error unreadable A file stands where a folder is needed/,
    );
    expect(readFileSync(content('translations/fr'), 'utf8')).toBe('mine');
    expect(leftIn(content())).toEqual([]);
  });
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
