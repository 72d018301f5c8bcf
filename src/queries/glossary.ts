import { getCollection, type CollectionEntry } from 'astro:content';
import { groupByLetter, type LetterGroup } from '../lib/letters.ts';
import { localeOf, type Lang } from '../lib/locales.ts';
import type { TermPage } from '../lib/schemas/term-page.ts';

/** An entry of the glossary, with the document that holds its definition. */
export interface TermView extends TermPage {
  readonly entry: CollectionEntry<'terms'>;
}

/** The terms by first letter, in the alphabetical order of the language. */
export async function listTerms(lang: Lang): Promise<LetterGroup<TermView>[]> {
  const entries = await getCollection('terms', ({ data }) => data.lang === lang);
  const terms = entries.map((entry) => ({ ...entry.data, entry }));
  return groupByLetter(terms, ({ name }) => name, localeOf(lang).tag);
}
