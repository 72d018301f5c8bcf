import { getCollection } from 'astro:content';
import type { Lang } from '../lib/locales.ts';
import { isDisagreement } from '../lib/schemas/finding.ts';
import type { Table } from '../lib/schemas/table.ts';
import { tableOrigin, tableTitle, type TableWords } from '../lib/table-words.ts';

export interface TableView extends Omit<Table, 'title' | 'titles' | 'origin' | 'origins'> {
  readonly title: TableWords;
  readonly origin: TableWords;
  /** Rows that contradict the registry, their own table or another one. */
  readonly disagreements: number;
  /** Numbers for which the site has a page. */
  readonly known: ReadonlySet<number>;
}

/** The source tables in the order of the manifest, with words of a language. */
export async function listTables(lang: Lang): Promise<TableView[]> {
  const known = new Set((await getCollection('registry')).map(({ data }) => data.code));
  return (await getCollection('tables'))
    .map(({ data }) => ({
      ...data,
      title: tableTitle(data, lang),
      origin: tableOrigin(data, lang),
      known,
      disagreements: data.rows.filter(({ findings }) => findings.some(isDisagreement)).length,
    }))
    .sort((a, b) => a.order - b.order);
}
