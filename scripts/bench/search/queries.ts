import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** A query with every page that a fair judge accepts as the first answer; none for noise. */
const querySchema = z.strictObject({
  kind: z.string(),
  query: z.string().min(1),
  want: z.array(z.union([z.number().int(), z.string()])),
});
export type Query = z.output<typeof querySchema>;

/** Sets of queries: those that the search was tuned on, and those that it was not. */
export const sets = ['queries', 'unseen'] as const;
export type QuerySet = (typeof sets)[number];

/** Reads a set of queries of a language; throws where the file does not hold what it should. */
export function readQueries(set: QuerySet, lang: string): Query[] {
  const text = readFileSync(
    new URL(`../../../tests/search/${set}.${lang}.yaml`, import.meta.url),
    'utf8',
  );
  return z.array(querySchema).parse(parse(text));
}

/** The page of an address as query sets name it: a number, or a kind and an id. */
export function nameOf(url: string): number | string {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/^\/[a-z]{2}\//, '');
  const [, code] = /^codes\/(\d+)\//.exec(path) ?? [];
  if (code !== undefined) return Number(code);
  const [, kind = '', id = ''] =
    /^(classes|headers|compare)\/([^/]+)\//.exec(path) ??
    /^(glossary)\/#term-(.+)$/.exec(path) ??
    [];
  const names: Readonly<Record<string, string>> = {
    classes: 'class',
    headers: 'header',
    compare: 'compare',
    glossary: 'term',
  };
  return kind === '' ? path : `${names[kind] ?? kind}:${id}`;
}
