import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { langs } from '../../src/lib/locales.ts';
import { findBrowser } from '../browser/find.ts';
import { askBox, askPagefind, type Ask } from './search/ask.ts';
import { readQueries, sets, type Query, type QuerySet } from './search/queries.ts';
import { scoreOf, total, type Score } from './search/score.ts';
import { conditions, measure, ways, type Condition } from './search/speed.ts';
import { serve } from './serve.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    /** Measures what is in dist/ instead of building it. */
    built: { type: 'boolean', default: false },
    /** Lists the queries that the box does not answer rightly at once. */
    misses: { type: 'boolean', default: false },
    /** Measures bytes and times alone. */
    speed: { type: 'boolean', default: false },
    lang: { type: 'string', multiple: true, default: [...langs] },
  },
});

/** Benchmark of the search: quality against Pagefind as it comes, bytes, and time to a result. */
async function main(): Promise<void> {
  if (!values.built) spawnSync('npx', ['astro', 'build'], { stdio: 'ignore' });
  const { server, origin, sent } = await serve(resolve('dist'));
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  try {
    for (const set of values.speed ? [] : sets) {
      for (const lang of values.lang) await compare(browser, origin, set, lang);
    }
    await tellSpeed(browser, origin, sent);
  } finally {
    await browser.close();
    server.close();
  }
}

async function compare(browser: Browser, origin: string, set: QuerySet, lang: string) {
  // Pages may not run WebAssembly, but the other search does.
  const page = await browser.newPage({ serviceWorkers: 'block', bypassCSP: true });
  await page.goto(`${origin}/${lang}/`);
  const queries = readQueries(set, lang);
  const box = await run(await askBox(page), queries, values.misses);
  const pagefind = await run(askPagefind(page), queries, false);
  await page.close();
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const rows = [...kinds.filter((kind) => kind !== 'irrelevant'), 'all', 'irrelevant'].map(
    (kind) => {
      const of = (scores: readonly (readonly [Query, Score])[]) =>
        total(
          scores
            .filter(([query]) =>
              kind === 'all' ? query.kind !== 'irrelevant' : query.kind === kind,
            )
            .map(([, score]) => score),
        );
      return { kind, ...describe(of(box), kind), ...prefixed(describe(of(pagefind), kind)) };
    },
  );
  process.stdout.write(`\n${set} · ${lang}\n`);
  process.stdout.write(table(rows));
}

async function run(ask: Ask, queries: readonly Query[], misses: boolean) {
  const scores: (readonly [Query, Score])[] = [];
  for (const query of queries) {
    const urls = await ask(query.query);
    const score = scoreOf(query, urls);
    scores.push([query, score]);
    const wrong = query.kind === 'irrelevant' ? score.answered > 0 : score.first === 0;
    if (misses && wrong) {
      process.stdout.write(`${query.kind}: ${query.query} → ${urls.slice(0, 3).join(' ')}\n`);
    }
  }
  return scores;
}

function describe(score: Score, kind: string): Record<string, string> {
  const share = (part: number) => `${((100 * part) / Math.max(score.queries, 1)).toFixed(1)} %`;
  if (kind === 'irrelevant') {
    return { queries: String(score.queries), answered: share(score.answered) };
  }
  return {
    queries: String(score.queries),
    'rank 1': share(score.first),
    'rank 1–3': share(score.three),
    MRR: (score.reciprocal / Math.max(score.queries, 1)).toFixed(3),
  };
}

const prefixed = (scores: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(scores)
      .filter(([name]) => name !== 'queries')
      .map(([name, value]) => [`Pagefind ${name}`, value]),
  );

/** A number, a name, words of one's own, and words that only the full text holds. */
const examples = ['404', 'not found', 'too many tries', 'captive portal certificate'];

async function tellSpeed(browser: Browser, origin: string, sent: () => number): Promise<void> {
  const rows = [];
  for (const condition of Object.keys(conditions) as Condition[]) {
    for (const way of ways) {
      for (const query of examples) {
        const cost = await measure(browser, `${origin}/en/codes/404/`, sent, query, condition, way);
        rows.push({
          condition,
          box: way,
          query,
          'first result': `${cost.first.toFixed(0)} ms`,
          'full text': `${cost.whole.toFixed(0)} ms`,
          loaded: `${(cost.bytes / 1000).toFixed(1)} KB`,
        });
      }
    }
  }
  process.stdout.write('\nOne search on /en/codes/404/\n');
  process.stdout.write(table(rows));
}

await main();
