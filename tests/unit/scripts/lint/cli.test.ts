import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { langs } from '../../../../src/lib/locales.ts';
import { root } from '../../../repo/support/files.ts';

let folder = '';

function lint(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/lint-content.ts'), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-lint-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
});

describe('npm run lint:content', () => {
  test('has nothing to say but a warning when a registration has run out', () => {
    const { status, stdout } = lint('--today', '2026-11-01');
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'No problems.']);
    const later = lint('--today', '2099-01-01');
    expect(later.status).toBe(0);
    expect(later.stdout).toMatch(/registry\/codes\/104\.yaml:\d+:1 warning registration-dates/);
  });

  test('says last how much there is to read, a line for each language', () => {
    const counted = lint().stdout.trimEnd().split('\n').slice(-langs.length);
    expect(counted.map((line) => line.slice(0, 2))).toEqual(langs);
    for (const line of counted) {
      expect(line).toMatch(/: \d+ codes \(\d+ of \d+ parts\), .* terms .*, \d+ links$/);
    }
  });

  test('tells a fault with its place, its rule and a hint', () => {
    const file = join(folder, 'content/handbook/fr/404.yaml');
    const changed = readFileSync(file, 'utf8').replace(/^summary: .*$/m, 'summary: Vraiment ?');
    writeFileSync(file, changed);
    const { status, stdout } = lint('--today', '2026-11-01');
    expect(status).toBe(1);
    expect(stdout).toMatch(/content\/handbook\/fr\/404\.yaml:2:1 error typography/);
    expect(stdout).toContain('  hint: A narrow no-break space');
  });

  test('a file that breaks its schema is told first', () => {
    writeFileSync(join(folder, 'content/handbook/fr/404.yaml'), 'name: 7\n');
    const { status, stdout } = lint();
    expect([status, stdout.includes('error schema'), stdout.includes('typography')]).toEqual([
      1,
      true,
      false,
    ]);
  });

  test('the rules can be listed, and wrong usage is told', () => {
    expect(lint('--rules').stdout).toContain('near-duplicates: ');
    expect(lint('--nonsense').status).toBe(2);
    expect(lint('--today', 'yesterday').status).toBe(2);
  });
});
