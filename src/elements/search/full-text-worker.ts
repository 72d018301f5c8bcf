import { isCredible, wordsFound } from '../../lib/search/credible.ts';
import { readExcerpt } from '../../lib/search/excerpt.ts';
import type { Hit } from '../../lib/search/result.ts';
import { entryTag } from '../../lib/search/setting.ts';
import type { Question, Reply } from './full-text.ts';

/** A page as Pagefind describes it. */
interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** What stands under headings with an id. */
  readonly sub_results: readonly Part[];
}
interface Part {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
}
interface Pagefind {
  readonly options: (options: unknown) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>;
}

/** Ranking as measured: titles before text, long pages not held against a code. */
const ranking = { metaWeights: { title: 6 }, pageLength: 0.3 };
/** Pages are loaded one by one, so no more of them than can be shown. */
const mostLoaded = 5;

let loading: Promise<Pagefind> | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { id, index, lang, query, limit } = data;
  loading ??= load(index, lang);
  loading
    .then((pagefind) => find(pagefind, query, limit))
    .then(
      (hits) => {
        postMessage({ id, hits } satisfies Reply);
      },
      () => {
        postMessage({ id } satisfies Reply);
      },
    );
});

async function load(index: string, lang: string): Promise<Pagefind> {
  // Pagefind reads the language from the document, and a worker has none.
  const document = { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) };
  Object.assign(globalThis, { document });
  const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
  // A fixed tag lets the browser's cache keep the entry file, which it checks anyway.
  await pagefind.options({ ranking, noWorker: true, metaCacheTag: entryTag });
  await pagefind.init();
  return pagefind;
}

async function find(pagefind: Pagefind, query: string, limit: number): Promise<Hit[]> {
  if (query === '') return [];
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(
    results.slice(0, Math.min(limit, mostLoaded)).map((result) => result.data()),
  );
  return pages
    .filter(({ excerpt, meta }) => isCredible(query, wordsFound(excerpt, meta)))
    .map(toHit);
}

function toHit(page: Found): Hit {
  const part = partOf(page);
  const { code, phrase, name = '' } = page.meta;
  return {
    page: new URL(page.url, location.href).pathname,
    result: {
      url: path(part?.url ?? page.url),
      code: code === undefined ? undefined : Number(code),
      title: phrase ?? page.meta['title'] ?? '',
      name,
      section: part?.title ?? '',
      context: readExcerpt(part?.excerpt ?? page.excerpt),
    },
  };
}

const path = (url: string): string => {
  const { pathname, hash } = new URL(url, location.href);
  return `${pathname}${hash}`;
};

/** The section that answers: the one that holds most matches. */
const partOf = ({ url, sub_results: parts }: Found): Part | undefined =>
  parts
    .filter((part) => part.url !== url)
    .toSorted((a, b) => b.locations.length - a.locations.length)[0];
