import { expect, test } from '@playwright/test';
import { nameOf, readQueries, sets, type QuerySet } from '../../scripts/bench/search/queries.ts';
import { createFinder } from '../../src/lib/search/answer/finder.ts';
import type { OtherNames } from '../../src/lib/search/answer/knowledge.ts';
import { unpackCodebook } from '../../src/lib/search/codebook.ts';
import { loadRules } from '../../src/lib/search/language/index.ts';
import { learn, type SecondTier } from '../../src/lib/search/second-tier.ts';
import { langs, type Lang } from '../../src/lib/locales.ts';

/** Right answers that the tiers gave when this was last measured, less two for small changes. */
const least: Readonly<Record<QuerySet, Readonly<Record<Lang, Record<'first' | 'three', number>>>>> =
  {
    queries: {
      en: { first: 268, three: 268 },
      fr: { first: 274, three: 275 },
      es: { first: 268, three: 268 },
    },
    unseen: {
      en: { first: 197, three: 204 },
      fr: { first: 196, three: 206 },
      es: { first: 195, three: 208 },
    },
  };
/** Queries without an answer that may get one all the same, in each set. */
const mostNoise = 1;

for (const lang of langs) {
  for (const set of sets) {
    test(`${lang}: the ${set} of the benchmark are answered as well as ever`, async ({
      request,
    }) => {
      const get = async (path: string) => (await request.get(path)).text();
      const find = createFinder({
        rules: await loadRules(lang),
        codebook: unpackCodebook(await get(`/${lang}/search/codes.txt`)),
        ...learn(JSON.parse(await get(`/${lang}/search/clues.json`)) as SecondTier),
        elsewhere: JSON.parse(await get('/search/names.json')) as OtherNames[],
      }).find;
      const ranks = readQueries(set, lang).map(({ query, want }) => {
        const pages = find(query).map(({ page }) =>
          typeof page === 'number' ? page : nameOf(`/${lang}/${page}`),
        );
        return {
          noise: want.length === 0 && pages.length > 0,
          at: pages.findIndex((page) => want.includes(page)),
        };
      });
      const first = ranks.filter(({ at }) => at === 0).length;
      const three = ranks.filter(({ at }) => at >= 0 && at < 3).length;
      expect({ first, three }).toEqual({
        first: Math.max(first, least[set][lang].first),
        three: Math.max(three, least[set][lang].three),
      });
      expect(ranks.filter(({ noise }) => noise).length).toBeLessThanOrEqual(mostNoise);
    });
  }

  test(`${lang}: the first tier is small enough to be there at once`, async ({ request }) => {
    const { brotliCompressSync } = await import('node:zlib');
    const body = await (await request.get(`/${lang}/search/codes.txt`)).body();
    expect(brotliCompressSync(body).length).toBeLessThanOrEqual(6 * 1024);
  });
}
