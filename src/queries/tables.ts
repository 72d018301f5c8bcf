import { getCollection } from 'astro:content';
import { isDisagreement } from '../lib/schemas/finding.ts';
import type { Table } from '../lib/schemas/table.ts';

export interface TableView extends Table {
  /** Rows that contradict the registry, their own table or another one. */
  readonly disagreements: number;
  /** Numbers for which the site has a page. */
  readonly known: ReadonlySet<number>;
}

/** The source tables in the order of the manifest. */
export async function listTables(): Promise<TableView[]> {
  const known = new Set((await getCollection('registry')).map(({ data }) => data.code));
  return (await getCollection('tables'))
    .map(({ data }) => ({
      ...data,
      known,
      disagreements: data.rows.filter(({ findings }) => findings.some(isDisagreement)).length,
    }))
    .sort((a, b) => a.order - b.order);
}
