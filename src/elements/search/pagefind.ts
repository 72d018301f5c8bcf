import { isCredible, wordsOf } from '../../lib/search/credible.ts';
import { bestPart } from '../../lib/search/part.ts';
import { readExcerpt } from '../../lib/search/excerpt.ts';
import { rank, type Ranked } from '../../lib/search/rank.ts';
import { aliasSeparator } from '../../lib/search/alias.ts';

/** A page that fits a query. */
export interface Hit extends Ranked {
  readonly url: string;
  readonly title: string;
  /** Text around the match, with `<mark>` around the words that fit. */
  readonly excerpt: string;
}

/** Finds at most `limit` pages, the best first. */
export type Search = (query: string, limit: number) => Promise<Hit[]>;

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** What stands under headings with an id. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

interface Result {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

interface Pagefind {
  readonly options: (options: unknown) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] }>;
}

/** Ranking as measured: titles and aliases before text, long pages not held against a code. */
const ranking = {
  metaWeights: { title: 6, alias: 4 },
  pageLength: 0.3,
};

/** Pages looked at for each one shown, so that a named page far down can come first. */
const candidates = 3;

/** The page, or the part that the query means where a page such as the glossary is made of parts. */
function narrow(query: string, page: Found): Found {
  if (page.meta['parts'] === undefined) return page;
  const part = bestPart(query, page.sub_results);
  if (!part) return page;
  const label = `${part.title} · ${page.meta['parts']}`;
  return { ...page, url: part.url, excerpt: part.excerpt, meta: { label, alias: part.title } };
}

/** The words on which a hit rests: those marked in its excerpt and those of its metadata. */
function evidence(excerpt: string, meta: Readonly<Record<string, string>>): string[] {
  const marked = readExcerpt(excerpt).filter((piece) => piece.marked);
  return wordsOf([...marked.map(({ text }) => text), ...Object.values(meta)].join(' '));
}

/**
 * Loads Pagefind and the index of a language.
 * @param index address of pagefind.js
 * @returns the search, or nothing when there is no index, as in development
 */
export async function loadSearch(index: string, lang: string): Promise<Search | undefined> {
  try {
    const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
    await pagefind.options({ ranking, language: lang });
    await pagefind.init();
    return async (query, limit) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(
        results.slice(0, limit * candidates).map((result) => result.data()),
      );
      const hits = pages
        .map((page) => narrow(query, page))
        .filter(({ excerpt, meta }) => isCredible(query, evidence(excerpt, meta)))
        .map(({ url, excerpt, meta }) => ({
          url,
          excerpt,
          code: meta['code'] ?? '',
          title: meta['label'] ?? meta['title'] ?? '',
          names: (meta['alias'] ?? '').split(aliasSeparator),
        }));
      return rank(query, hits).slice(0, limit);
    };
  } catch {
    return undefined;
  }
}
