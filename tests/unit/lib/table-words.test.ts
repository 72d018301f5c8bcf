import { expect, test } from 'vitest';
import { langs } from '../../../src/lib/locales.ts';
import { tableOrigin, tableTitle } from '../../../src/lib/table-words.ts';
import { sources } from '../support/registry.ts';

test('a table is named in the language of the page, or in English', () => {
  const table = { title: 'A list', titles: { fr: 'Une liste' }, origin: 'A site' };
  expect(tableTitle(table, 'fr')).toEqual({ text: 'Une liste', lang: 'fr' });
  expect(tableTitle(table, 'es')).toEqual({ text: 'A list', lang: 'en' });
  expect(tableOrigin(table, 'fr')).toEqual({ text: 'A site', lang: 'en' });
});

test.each(langs)(
  'who names one source table in %s names all of them, with their origins',
  (lang) => {
    const spoken = sources.flatMap((source) => [
      tableTitle(source, lang).lang,
      tableOrigin(source, lang).lang,
    ]);
    expect(new Set(spoken).size).toBe(1);
  },
);
