import { fallbackLang, type Lang } from '../../src/lib/locales.ts';
import type { Credit } from '../../src/lib/schemas/page.ts';
import {
  handbookFields,
  type Handbook,
  type HandbookField,
} from '../../src/lib/schemas/handbook.ts';
import type { Registry } from '../../src/lib/schemas/registry.ts';
import type { Table, TableRow } from '../../src/lib/schemas/table.ts';
import { agesOf, type AgeOf } from '../translations/state.ts';
import type { Input } from './read.ts';
import { typeset } from './typeset.ts';

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
  /** The related codes, each with what tells it from this one. */
  readonly lookalikes: readonly Lookalike[];
  readonly statements: readonly Statement[];
}

export interface Lookalike {
  readonly code: number;
  readonly phrase: string;
  readonly name: Credited<string> | undefined;
  /** When it is that code and not this one; without such a sentence, that code's summary. */
  readonly text: Credited<string> | undefined;
}

export interface Statement {
  readonly table: Table;
  readonly row: TableRow;
}

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
  const age = agesOf(input);
  const words = new Map(
    [...input.registry.keys()].map((code) => [code, wordsOf(lang, code, input, creditFile, age)]),
  );
  return [...input.registry].map(([code, { value: facts }]) => ({
    lang,
    code,
    facts,
    words: words.get(code) ?? {},
    lookalikes: facts.related.map((other) => ({
      code: other,
      phrase: input.registry.get(other)?.value.phrase ?? '',
      name: words.get(other)?.name,
      text: sentenceOn(other, words.get(code)) ?? words.get(other)?.summary,
    })),
    statements: statements.get(code) ?? [],
  }));
}

function sentenceOn(other: number, words: PageWords | undefined): Credited<string> | undefined {
  const sentence = words?.confused?.words[String(other)];
  return words?.confused && sentence !== undefined
    ? { words: sentence, credit: words.confused.credit }
    : undefined;
}

function wordsOf(
  lang: Lang,
  code: number,
  { handbook }: Input,
  creditFile: (file: string) => string,
  age: AgeOf,
): PageWords {
  const entries = handbookFields.flatMap((field) => {
    for (const from of field === 'aliases' ? [lang] : [lang, fallbackLang]) {
      const row = handbook.get(from)?.get(code);
      const words = row?.value[field];
      if (row && words !== undefined) {
        const credit = {
          lang: from,
          file: creditFile(row.file),
          line: row.lineOf(field),
          ...age(from, 'handbook', String(code), field),
        };
        return [[field, { words: typeset(words), credit }] as const];
      }
    }
    return [];
  });
  return Object.fromEntries(entries);
}
