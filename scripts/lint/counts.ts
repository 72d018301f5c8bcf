import { langs, type Lang } from '../../src/lib/locales.ts';
import { collections, type Collection } from '../../src/lib/schemas/translation.ts';
import { wordsIn } from '../translations/words.ts';
import type { Content } from './content.ts';
import { linksOf } from './links.ts';
import { wantedIn } from './wanted.ts';

/** How much there is to read in a language. */
export interface LangCounts {
  readonly lang: Lang;
  readonly collections: readonly CollectionCounts[];
  /** Typed links in all its words. */
  readonly links: number;
}

export interface CollectionCounts {
  readonly collection: Collection;
  /** Items of which the language says something. */
  readonly items: number;
  /** Parts that are there, of those that should be. */
  readonly filled: number;
  readonly wanted: number;
}

/** Counts items, parts and links of every language. */
export function countContent(content: Content): LangCounts[] {
  return langs.map((lang) => ({
    lang,
    collections: collections.map((collection) => {
      const wanted = wantedIn(collection, content);
      const words = wordsIn(collection, lang, content);
      const parts = [...wanted].flatMap(([item, names]) => names.map((part) => ({ item, part })));
      return {
        collection,
        items: [...wanted.keys()].filter((item) => (words.get(item)?.size ?? 0) > 0).length,
        filled: parts.filter(({ item, part }) => words.get(item)?.has(part)).length,
        wanted: parts.length,
      };
    }),
    links: content.words
      .filter((word) => word.lang === lang)
      .reduce((sum, { text }) => sum + linksOf(text).length, 0),
  }));
}

/** The counts as a person reads them, a line for each language. */
export function tellCounts(counts: readonly LangCounts[]): string {
  return counts
    .map(({ lang, collections: own, links }) => {
      const told = own.map(
        ({ collection, items, filled, wanted }) =>
          `${String(items)} ${nouns[collection]} (${String(filled)} of ${String(wanted)} parts)`,
      );
      return `${lang}: ${[...told, `${String(links)} links`].join(', ')}`;
    })
    .join('\n');
}

const nouns: Readonly<Record<Collection, string>> = {
  handbook: 'codes',
  glossary: 'terms',
  headers: 'header fields',
  comparisons: 'comparisons',
  choose: 'questions and reasons',
};
