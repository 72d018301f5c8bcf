import { describe, expect, test } from 'vitest';
import { languages, loadRules } from '../../../../../src/lib/search/language/index.ts';
import { termsOf } from '../../../../../src/lib/search/terms.ts';
import { cases as ar } from './cases/ar.ts';
import type { Cases } from './cases/cases.ts';
import { cases as de } from './cases/de.ts';
import { cases as en } from './cases/en.ts';
import { cases as es } from './cases/es.ts';
import { cases as fr } from './cases/fr.ts';
import { cases as hi } from './cases/hi.ts';
import { cases as ja } from './cases/ja.ts';
import { cases as ko } from './cases/ko.ts';
import { cases as pt } from './cases/pt.ts';
import { cases as ru } from './cases/ru.ts';
import { cases as ta } from './cases/ta.ts';
import { cases as zh } from './cases/zh.ts';

const tables: Readonly<Record<string, Cases>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  ja,
  ko,
  pt,
  ru,
  ta,
  zh,
};
/** Scripts without spaces give pairs of letters, of which half the shorter text's must be shared. */
const unspaced = ['ja', 'ko', 'zh'];

test('every language that has rules has cases', () => {
  expect(Object.keys(tables)).toEqual(languages);
});

test('a language without rules takes words as they are', async () => {
  expect(termsOf('Requests, été', await loadRules('eo'))).toEqual(['requests', 'ete']);
});

describe.each(Object.entries(tables))('%s', (lang, { meet, apart }) => {
  const terms = async (text: string) => new Set(termsOf(text, await loadRules(lang)));

  test.each(meet)('"%s" meets "%s"', async (one, other) => {
    const [first, second] = [await terms(one), await terms(other)];
    if (!unspaced.includes(lang)) expect(first).toEqual(second);
    const shared = first.intersection(second).size;
    expect(shared).toBeGreaterThan(0);
    expect(shared / Math.min(first.size, second.size)).toBeGreaterThanOrEqual(0.5);
  });

  test.each(apart)('"%s" stays apart from "%s"', async (one, other) => {
    const [first, second] = [await terms(one), await terms(other)];
    expect(first.size * second.size).toBeGreaterThan(0);
    expect(first.isDisjointFrom(second)).toBe(true);
  });
});
