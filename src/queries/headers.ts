import { getCollection, type CollectionEntry } from 'astro:content';
import { useStrings } from '../i18n/index.ts';
import type { Lang } from '../lib/locales.ts';
import { headerSlug } from '../lib/routes.ts';
import type { HeaderPage } from '../lib/schemas/header-page.ts';
import type { Header } from '../lib/schemas/headers.ts';
import { citeSpec, specUrl } from '../lib/spec.ts';
import type { FactView } from './facts.ts';

/** The facts of a header field in words of a language. */
export function describeHeader(lang: Lang, header: Header): FactView[] {
  const t = useStrings(lang);
  const source =
    'spec' in header
      ? { term: t('code.standard'), text: citeSpec(header.spec), url: specUrl(header.spec) }
      : { term: t('code.documentation'), text: header.docs.title, url: header.docs.url };
  return [
    { term: t('headers.sentIn'), values: [{ text: t(`headers.side.${header.side}`) }] },
    { term: source.term, values: [{ text: source.text, url: source.url, english: true }] },
  ];
}

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
