import { describe, expect, test } from 'vitest';
import { bestLang, isLang, localeOf, locales } from '../../../src/lib/locales.ts';

describe('bestLang', () => {
  test.each([
    [['fr-CA', 'en'], 'fr'],
    [['es-419'], 'es'],
    [['ES'], 'es'],
    [['xx', 'yy-ZZ', 'fr'], 'fr'],
    [['xx'], 'en'],
    [[], 'en'],
  ])('%j reads %s', (wanted, lang) => {
    expect(bestLang(wanted)).toBe(lang);
  });
});

test('every locale has a lower-case key, a tag that Intl knows, and a direction', () => {
  for (const { key, tag, written, label, dir } of locales) {
    expect(key).toBe(key.toLowerCase());
    expect(Intl.getCanonicalLocales([tag, written])).toEqual(
      tag === written ? [tag] : [tag, written],
    );
    expect(new Intl.Locale(written).language).toBe(new Intl.Locale(tag).language);
    expect(label).not.toBe('');
    expect(['ltr', 'rtl']).toContain(dir);
    expect(localeOf(key).tag).toBe(tag);
  }
});

test('isLang takes keys and nothing else', () => {
  expect(locales.every(({ key }) => isLang(key))).toBe(true);
  for (const other of ['EN', 'english', '', undefined, 404]) expect(isLang(other)).toBe(false);
});
