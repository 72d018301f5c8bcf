import { fallbackLang, type Lang } from '../../src/lib/locales.ts';
import type { Credit } from '../../src/lib/schemas/page.ts';
import type { Handbook, HandbookField } from '../../src/lib/schemas/handbook.ts';
import type { Registry } from '../../src/lib/schemas/registry.ts';
import type { Table, TableRow } from '../../src/lib/schemas/table.ts';
import type { Input } from './read.ts';

/** Words with the language they are in and the place they come from. */
export interface Credited<T> {
  readonly words: T;
  readonly credit: Credit;
}

export type PageWords = { readonly [F in HandbookField]?: Credited<NonNullable<Handbook[F]>> };

/** Everything that one page says: the house's words and the rows that speak about its code. */
export interface PageModel {
  readonly lang: Lang;
  readonly code: number;
  readonly facts: Registry;
  readonly words: PageWords;
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly table: Table;
  readonly row: TableRow;
}

const fields = [
  'name',
  'summary',
  'meaning',
  'causes',
  'client',
  'server',
  'example',
  'aliases',
] as const satisfies readonly HandbookField[];

/**
 * Joins facts, words and statements of every code for one language. Each field that the language
 * lacks is taken from English, alone and with its credit; aliases are not, for nobody searches
 * in another language's everyday words.
 */
export function join(
  lang: Lang,
  input: Input,
  tables: readonly Table[],
  creditFile: (file: string) => string,
): PageModel[] {
  const statements = Map.groupBy(
    tables.flatMap((table) => table.rows.map((row) => ({ table, row }))),
    ({ row }) => row.code,
  );
  return [...input.registry].map(([code, { value: facts }]) => ({
    lang,
    code,
    facts,
    words: wordsOf(lang, code, input, creditFile),
    statements: statements.get(code) ?? [],
  }));
}

function wordsOf(
  lang: Lang,
  code: number,
  { handbook }: Input,
  creditFile: (file: string) => string,
): PageWords {
  const entries = fields.flatMap((field) => {
    for (const from of field === 'aliases' ? [lang] : [lang, fallbackLang]) {
      const row = handbook.get(from)?.get(code);
      const words = row?.value[field];
      if (row && words !== undefined) {
        const credit = { lang: from, file: creditFile(row.file), line: row.lineOf(field) };
        return [[field, { words, credit }] as const];
      }
    }
    return [];
  });
  return Object.fromEntries(entries);
}
