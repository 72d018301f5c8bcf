import { basename } from 'node:path';
import { z } from 'astro/zod';
import type { Lang } from '../../src/lib/locales.ts';
import type { Collection } from '../../src/lib/schemas/translation.ts';
import type { Placed } from '../normalize/read/yaml.ts';
import { textsOf, type Text } from './text.ts';

/** A text for readers, with the collection and the item to which it belongs. */
export interface Word extends Text {
  readonly collection: Collection;
  /** Code, term, header field, comparison or question. */
  readonly item: string;
  /** Keys that lead to it within its item, such as `causes.2`. */
  readonly part: string;
}

/**
 * The words for readers in a file of a collection, as it was written: without the aliases of codes,
 * which readers type and do not see, and what is said to writers in a glossary.
 */
export function wordsOf(collection: Collection, lang: Lang, file: Placed<unknown>): Word[] {
  const terms = collection === 'glossary' ? termsOf(file.value) : [];
  return textsOf(lang, file).flatMap((text) => {
    const [item, part] = homeOf(collection, text, terms);
    if (notForReaders[collection]?.test(part)) return [];
    return [{ ...text, collection, item, part }];
  });
}

const notForReaders: Readonly<Partial<Record<Collection, RegExp>>> = {
  handbook: /^aliases\b/,
  glossary: /^(term|spec|note)$/,
};

function homeOf(
  collection: Collection,
  { path, file }: Text,
  terms: readonly string[],
): readonly [item: string, part: string] {
  if (collection === 'handbook') return [basename(file, '.yaml'), path];
  const [first = '', ...rest] = path.split('.');
  if (collection === 'glossary') return [terms[Number(first)] ?? first, rest.join('.')];
  if (collection === 'choose' && first === 'reasons') return [rest.join('.'), 'reason'];
  return [first, rest.join('.')];
}

const glossarySchema = z.array(z.looseObject({ term: z.string() }));

const termsOf = (value: unknown): string[] =>
  (glossarySchema.safeParse(value).data ?? []).map(({ term }) => term);
