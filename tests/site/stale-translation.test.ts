import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../repo/support/files.ts';
import { Copy } from './support/copy.ts';

const copy = new Copy();
const mark = /<p class="stale-mark"[^>]*>\s*([^<]*?)\s*<\/p>/g;
const marks = (path: string) => [...copy.html(path).matchAll(mark)].map(([, text]) => text);

/** The English text of two fields changes, and nobody has looked at the translations since. */
beforeAll(() => {
  const file = copy.path('content/handbook/en/404.yaml');
  const changed = readFileSync(file, 'utf8')
    .replace(/^summary: .*$/m, 'summary: Nothing is here.')
    .replace(/^meaning: \|\n {2}/m, 'meaning: |\n  In short: ');
  writeFileSync(file, changed);
  const dated = spawnSync(
    process.execPath,
    ['scripts/translated.ts', 'en', '--date', '2026-12-01', '--content', copy.path('content')],
    { cwd: root },
  );
  expect(dated.status).toBe(0);
  const { status, output } = copy.build();
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
}, 180_000);

test('each stale field carries the day of the English change, and no other does', () => {
  const sentence = /^Le texte anglais a changé le 1(er)?\sdécembre\s2026/;
  expect(marks('fr/codes/404')).toEqual([
    expect.stringMatching(sentence),
    expect.stringMatching(sentence),
  ]);
  expect(marks('es/codes/404')).toHaveLength(2);
  expect(marks('en/codes/404')).toEqual([]);
  expect(marks('fr/codes/410')).toEqual([]);
});

test('the credits and the state of the translations name it', () => {
  expect(copy.html('fr/codes/404')).toMatch(
    /antérieure du texte anglais\u00A0: Résumé \([^)]*\) et Signification \([^)]*\)\./,
  );
  const page = copy.html('fr/about/translations');
  expect(page).toContain('1 d’après un texte antérieur');
  expect(page).toContain('href="/es/codes/404/"');
});
