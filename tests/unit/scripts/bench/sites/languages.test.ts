import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addLanguages,
  listLanguages,
  madeUpLanguages,
} from '../../../../../scripts/bench/sites/languages.ts';
import { langs } from '../../../../../src/lib/locales.ts';
import { textOf } from '../../../../repo/support/files.ts';

test('made-up languages have tags for private use that nobody else has', () => {
  const all = madeUpLanguages(520);
  expect([all[0], all[26], all.at(-1)]).toEqual(['qaa', 'qba', 'qtz']);
  expect(new Set([...all, ...langs]).size).toBe(520 + langs.length);
  expect(Intl.getCanonicalLocales(all)).toEqual(all);
  expect(() => madeUpLanguages(521)).toThrow(RangeError);
});

test('the list of languages takes more of them', () => {
  const module = textOf('src/lib/locales.ts');
  const keys = (text: string) =>
    [...text.matchAll(/\{ key: '([^']+)', tag/g)].map(([, key]) => key);
  expect(keys(listLanguages(module, ['qaa', 'qab']))).toEqual([...langs, 'qaa', 'qab']);
  expect(() => listLanguages('export const locales = [];', ['qaa'])).toThrow('list of languages');
});

test('a language gets a copy of every folder and file of English words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuary-bench-test-'));
  try {
    const write = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    write('src/lib/locales.ts', textOf('src/lib/locales.ts'));
    write('content/ui/en.json', '{}');
    write('content/ui/fr.json', '{}');
    write('content/glossary/avoid/en.yaml', 'a: b');
    write('content/handbook/en/404.yaml', 'name: Not Found');
    write('content/sources/vendor-en.txt', '404');
    addLanguages(folder, ['qaa']);
    const files = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.includes('qaa')).sort()).toEqual([
      'glossary/avoid/qaa.yaml',
      'handbook/qaa',
      'handbook/qaa/404.yaml',
      'ui/qaa.json',
    ]);
    expect(readFileSync(join(folder, 'content/handbook/qaa/404.yaml'), 'utf8')).toContain('Found');
    expect(readFileSync(join(folder, 'src/lib/locales.ts'), 'utf8')).toContain("key: 'qaa'");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
