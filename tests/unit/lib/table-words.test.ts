import { expect, test } from 'vitest';
import { langs } from '../../../src/lib/locales.ts';
import type { Table } from '../../../src/lib/schemas/table.ts';
import { tableOrigin, tableTitle } from '../../../src/lib/table-words.ts';
import { sources } from '../support/registry.ts';

const table: Table = {
  id: 'a',
  order: 0,
  file: 'a.txt',
  format: 'list',
  lang: 'es',
  kind: 'list',
  title: 'A list',
  origin: 'A site',
  titles: { fr: 'Une liste' },
  retrieved: '2026-11-21',
  rows: [],
};

test('a table is named in the language of the page, or in English', () => {
  expect(tableTitle(table, 'fr')).toEqual({ text: 'Une liste', lang: 'fr' });
  expect(tableTitle(table, 'es')).toEqual({ text: 'A list', lang: 'en' });
  expect(tableOrigin(table, 'fr')).toEqual({ text: 'A site', lang: 'en' });
});

test.each(langs)(
  'who names one source table in %s names all of them, with their origins',
  (lang) => {
    const spoken = sources.flatMap((source) => [
      tableTitle({ ...table, ...source }, lang).lang,
      tableOrigin({ ...table, ...source }, lang).lang,
    ]);
    expect(new Set(spoken).size).toBe(1);
  },
);
