import { expect, test } from 'vitest';
import { fallbackLang, langs, localeOf } from '../../src/lib/locales.ts';
import { ownFiles, textOf } from './support/files.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const stringsOf = (lang: string) => flatten(JSON.parse(textOf(`content/ui/${lang}.json`)) as Tree);
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const plural = new RegExp(`_(${categories.join('|')})$`);
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const english = stringsOf(fallbackLang);

test.each(langs)('%s has every interface string, in every plural form of its own', (lang) => {
  const strings = stringsOf(lang);
  const own = new Intl.PluralRules(localeOf(lang).tag).resolvedOptions().pluralCategories;
  const wanted = [...english.keys()].flatMap((key) => {
    if (!plural.test(key)) return [key];
    return own.map((category) => key.replace(plural, `_${category}`));
  });
  expect([...strings.keys()].sort()).toEqual([...new Set(wanted)].sort());
});

test.each(langs)('%s keeps the placeholders of every interface string', (lang) => {
  for (const [key, text] of stringsOf(lang)) {
    const model = english.get(key) ?? english.get(key.replace(plural, '_other')) ?? '';
    const own = placeholders(text);
    // A singular may leave the number out: "one result".
    const expected = plural.test(key) && own.length === 0 ? [] : placeholders(model);
    expect([key, own]).toEqual([key, expected]);
  }
});

test('no other file lists the languages', () => {
  const list = new RegExp(langs.map((lang) => `['"]${lang}['"]`).join('[\\s,|]+'));
  const files = ownFiles('src', 'scripts', '*.mjs', '*.ts').filter(
    (path) => path !== 'src/lib/locales.ts',
  );
  expect(files.filter((path) => list.test(textOf(path)))).toEqual([]);
});

test('no page spells a path', () => {
  const files = ownFiles('src/**/*.astro', 'src/elements/*.ts');
  const spelled = /href=["'`{]+\/[a-z{$]|['"`]\/\$\{lang\}\//;
  expect(files.filter((path) => spelled.test(textOf(path)))).toEqual([]);
});
