import { getCollection, type CollectionEntry } from 'astro:content';
import type { Lang } from '../lib/locales.ts';
import { headerSlug } from '../lib/routes.ts';
import type { HeaderPage } from '../lib/schemas/header-page.ts';

/** A header field, with the document that holds the words on it. */
export interface HeaderView extends HeaderPage {
  readonly name: string;
  readonly entry: CollectionEntry<'headers'>;
}

/** The header fields in the order of their names. */
export async function listHeaders(lang: Lang): Promise<HeaderView[]> {
  const entries = await getCollection('headers', ({ data }) => data.lang === lang);
  return entries
    .map((entry) => ({ ...entry.data, name: entry.data.header.name, entry }))
    .sort((a, b) => (headerSlug(a.name) < headerSlug(b.name) ? -1 : 1));
}
