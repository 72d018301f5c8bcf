import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { Copy } from './support/copy.ts';

const copy = new Copy();
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
let output = '';

interface Tree {
  [key: string]: string | Tree;
}

/** Marks every interface string, and gives plurals all the forms that Arabic has. */
function translate(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, string | Tree][] => {
      if (typeof value !== 'string') return [[key, translate(value)]];
      if (key.endsWith('_one')) return [];
      const marked = `«${value}»`;
      return key.endsWith('_other')
        ? categories.map((category) => [key.replace('_other', `_${category}`), marked])
        : [[key, marked]];
    }),
  );
}

beforeAll(() => {
  const locales = copy.path('src/lib/locales.ts');
  writeFileSync(
    locales,
    readFileSync(locales, 'utf8').replace(
      '] as const satisfies',
      "  { key: 'qaa', tag: 'ar', label: 'اختبار', dir: 'rtl' },\n] as const satisfies",
    ),
  );
  const english = JSON.parse(readFileSync(copy.path('content/ui/en.json'), 'utf8')) as Tree;
  writeFileSync(copy.path('content/ui/qaa.json'), JSON.stringify(translate(english)));
  mkdirSync(copy.path('content/handbook/qaa'));
  writeFileSync(
    copy.path('content/handbook/qaa/404.yaml'),
    'name: غير موجود\nsummary: لا شيء هنا.\n',
  );
  const built = copy.build({ PRECOMPRESS: 'true' });
  output = built.output;
  expect([built.status, built.status === 0 ? '' : output]).toEqual([0, '']);
}, 360_000);

/** Pages of a language in the full-text index, as Pagefind keeps them: a mark of its own, and JSON. */
function indexOf(lang: string): { url: string; content: string }[] {
  const [revision = ''] = readdirSync(copy.path('dist/pagefind'));
  const folder = copy.path('dist/pagefind', revision, 'fragment');
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${lang}_`))
    .map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
    });
}

test('one line and some words make a language with all its pages', () => {
  const html = copy.html('qaa/codes/404');
  expect(html).toContain('<html lang="ar" dir="rtl"');
  expect(html).toContain('غير موجود');
  expect(copy.html('qaa/sources/long-fr')).toContain('«Source tables»');
  expect(copy.html('qaa/classes/4xx')).toContain('«Client error»');
});

test('every other page offers it', () => {
  const html = copy.html('fr/codes/404');
  expect(html).toMatch(/<link rel="alternate" hreflang="ar" href="[^"]*\/qaa\/codes\/404\/"/);
  expect(html).toContain('href="/qaa/codes/404/" hreflang="ar"');
});

test('a missing field falls back to English alone, marked and with a notice', () => {
  const half = copy.html('qaa/codes/404');
  expect(half).toContain('class="notice section"');
  expect(half).toMatch(/<div class="prose" lang="en" dir="ltr">/);
  // The index of the language has its own words and not the English ones.
  const [indexed] = indexOf('ar').filter(({ url }) => url === '/qaa/codes/404/');
  expect(indexed?.content).toContain('لا شيء هنا');
  expect(indexed?.content).not.toMatch(/[a-z]{3} [a-z]{3}/);
  const whole = copy.html('fr/codes/404');
  expect(whole).not.toContain('class="notice section"');
});

test('an untranslated page stays out of the index of the language', () => {
  const arabic = indexOf('ar').map(({ url }) => url);
  expect(arabic).toContain('/qaa/codes/404/');
  expect(arabic).not.toContain('/qaa/codes/500/');
  // 404, six classes, the about page and the study page.
  expect(arabic).toHaveLength(9);
  // Where there are words: 100 codes, ten comparisons, 57 header fields, and each part of two pages.
  const parts = ['fr/glossary', 'fr/choose'].flatMap((page) =>
    copy.html(page).match(/ data-search-part/g),
  );
  expect(indexOf('fr')).toHaveLength(175 + parts.length);
  expect(copy.html('fr/codes/404')).not.toContain('data-pagefind');
});

test('whatever is compressed in advance holds the same as the file beside it', () => {
  const copies = readdirSync(copy.path('dist'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(br|gz)$/.test(file),
  );
  const wrong = copies.filter((file) => {
    const held = readFileSync(copy.path('dist', file));
    const text = file.endsWith('.br') ? brotliDecompressSync(held) : gunzipSync(held);
    const beside = readFileSync(copy.path('dist', file.slice(0, -3)));
    return held.length >= beside.length || !text.equals(beside);
  });
  expect(wrong).toEqual([]);
  // The worker is what is written last before.
  expect(copies).toEqual(
    expect.arrayContaining(['sw.js.br', 'sw.js.gz', 'qaa/codes/404/index.html.br']),
  );
  expect(copies.filter((file) => file.includes('.pf_'))).toEqual([]);
});
