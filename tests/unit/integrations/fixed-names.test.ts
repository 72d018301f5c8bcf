import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameByContent } from '../../../src/integrations/fixed-names.ts';
import { collect } from '../../../src/integrations/offline/collect.ts';
import { measure } from '../../../src/integrations/offline/measure.ts';
import { langs } from '../../../src/lib/locales.ts';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'statuary-built-'));
  for (const lang of langs) {
    write(`${lang}/search/codes.txt`, `codes in ${lang}`);
    write(`${lang}/search/clues.json`, '{}');
    write(
      `${lang}/search/setting.json`,
      `{"first":"/docs/${lang}/search/codes.txt","index":"/docs/pagefind/pagefind.js"}`,
    );
    write(`${lang}/study/cards.json`, '[]');
    write(`${lang}/study/all.csv`, '200');
    write(`${lang}/study/all.json`, '[200]');
    write(`${lang}/codes/200.md`, '# 200');
    write(`${lang}/search/suggest/2.json`, '[]');
    write(`${lang}/offline/missing/index.html`, '');
    write(
      `${lang}/index.html`,
      `<script src="/docs/_astro/page.js"></script>
      <search-box data-setting="/docs/${lang}/search/setting.json">
      <study-play data-cards="/docs/${lang}/study/cards.json"><p>/docs/${lang}/study/cards.json</p>`,
    );
    write(`pagefind/pagefind.${lang}_1.pf_meta`, lang);
    write(`pagefind/fragment/${lang}_2.pf_fragment`, lang);
    write(`pagefind/wasm.${lang}.pagefind`, lang);
  }
  write('search/names.json', '[]');
  write('index.html', '<link href="/docs/_astro/front.css">');
  write('404.html', '<script src="/docs/_astro/lost.js"></script>');
  write('favicon.svg', '<svg/>');
  write('sw.js', '');
  write('_astro/page.js', 'import("./late.js")');
  write('_astro/late.js', '');
  write('_astro/front.css', '');
  write('_astro/lost.js', '');
  write('pagefind/pagefind.js', '');
  write('pagefind/pagefind-worker.js', '');
  write(
    'pagefind/pagefind-entry.json',
    JSON.stringify({
      languages: Object.fromEntries(langs.map((lang) => [lang, { hash: `${lang}_1`, wasm: lang }])),
    }),
  );
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('data gets another name when it holds something else, and pages know it', async () => {
  const { names, pages } = await nameByContent(root, '/docs');
  expect(pages).toBe(langs.length);
  const codes = names.get('/docs/fr/search/codes.txt') ?? '';
  expect(codes).toMatch(/^\/docs\/fr\/search\/codes\.[0-9a-f]{10}\.txt$/);
  expect(read(codes.replace('/docs/', ''))).toBe('codes in fr');
  expect(read('fr/search/codes.txt')).toBe('codes in fr');
  expect(codes).not.toContain(names.get('/docs/en/search/codes.txt')?.split('.')[1]);
  const page = read('fr/index.html');
  const setting = names.get('/docs/fr/search/setting.json') ?? '';
  expect(page).toContain(`data-setting="${setting}"`);
  const index = names.get('/docs/pagefind/pagefind.js') ?? '';
  const folder = index.replace('pagefind.js', '');
  expect(JSON.parse(read(setting.replace('/docs/', '')))).toEqual({
    first: codes,
    index,
    ahead: [
      index,
      `${folder}pagefind-entry.json?ts=entry`,
      `${folder}pagefind.fr_1.pf_meta`,
      `${folder}wasm.fr.pagefind`,
    ],
  });
  expect(page).toContain(`data-cards="${names.get('/docs/fr/study/cards.json') ?? ''}"`);
  // What readers read stays as it is.
  expect(page).toContain('<p>/docs/fr/study/cards.json</p>');
});

test('the index lies below a folder that follows from its entry', async () => {
  const { names } = await nameByContent(root, '/docs');
  const [folder = ''] = readdirSync(join(root, 'pagefind'));
  expect(names.get('/docs/pagefind/pagefind.js')).toBe(`/docs/pagefind/${folder}/pagefind.js`);
  expect(read(`pagefind/${folder}/fragment/fr_2.pf_fragment`)).toBe('fr');
});

test('an edition has what its language needs, and nothing else', async () => {
  await nameByContent(root, '/docs');
  const { own, common } = await collect(root, 'fr', 'fr');
  const plain = (files: readonly string[]) =>
    files.map((file) => file.replaceAll(/[0-9a-f]{10}/g, '#')).sort();
  expect(plain(own)).toEqual([
    'fr/codes/200.md',
    'fr/index.html',
    'fr/search/clues.#.json',
    'fr/search/codes.#.txt',
    'fr/search/setting.#.json',
    'fr/study/all.csv',
    'fr/study/all.json',
    'fr/study/cards.#.json',
    'pagefind/#/fragment/fr_2.pf_fragment',
    'pagefind/#/pagefind.fr_1.pf_meta',
    'pagefind/#/wasm.fr.pagefind',
  ]);
  expect(plain(common)).toEqual([
    '_astro/front.css',
    '_astro/late.js',
    '_astro/page.js',
    'favicon.svg',
    'index.html',
    'pagefind/#/pagefind-entry.json',
    'pagefind/#/pagefind.js',
    'search/names.#.json',
  ]);
});

test('a file is described as browsers ask for it, with its bytes as hosts send them', async () => {
  write('fr/long/index.html', '<p>again and '.repeat(500));
  const page = await measure(root, 'fr/long/index.html', '/docs');
  expect(page.path).toBe('/docs/fr/long/');
  expect(page.bytes.identity).toBe(6500);
  expect(page.bytes.gzip).toBeLessThan(200);
  expect(page.bytes.br).toBeLessThan(page.bytes.gzip);
  const part = await measure(root, 'pagefind/fragment/fr_2.pf_fragment', '/docs');
  expect(part.bytes).toEqual({ identity: 2, gzip: 2, br: 2 });
  expect((await measure(root, 'index.html', '/')).path).toBe('/');
});
