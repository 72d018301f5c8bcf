import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find.ts';
import { build } from './build/run.ts';
import { kinds, largestCodePage } from './visits/kinds.ts';
import { aimRows, pageRows, summarise, type Sample } from './visits/rows.ts';
import { visit } from './visits/visit.ts';
import { serve } from './serve.ts';
import { readPages } from './sites/pages.ts';
import { root } from './sites/project.ts';
import { makeFolder, setUpNeighbours } from './sites/set-up.ts';
import { names } from './sites/site.ts';
import { table } from './table.ts';
import { slowPhone } from './throttle.ts';
import { wholeNumber } from './whole-number.ts';

const { values } = parseArgs({
  options: {
    /** Measures what is in dist/ instead of building it. */
    built: { type: 'boolean', default: false },
    /** Visits no page but the one that all three sites have. */
    beside: { type: 'boolean', default: false },
    /** How often each page is visited. */
    runs: { type: 'string', default: '5' },
    /** Where the other sites are set up and stay; without it, in a temporary folder. */
    folder: { type: 'string' },
  },
});

/** Benchmark of the pages: first visits on a slow phone, beside Starlight and bare Astro. */
async function main(): Promise<void> {
  const runs = wholeNumber('--runs', values.runs);
  const dist = join(root, 'dist');
  if (!values.built) await build({ name: names.own, folder: root });
  const largest = largestCodePage(dist);
  const folder = makeFolder(values.folder);
  const served = [];
  try {
    const ours = { name: names.own, ...(await serve(dist)) };
    served.push(ours);
    for (const site of setUpNeighbours(folder, readPages(dist))) {
      site.reset(1);
      await build(site);
      served.push({ name: site.name, ...(await serve(join(site.folder, 'dist'))) });
    }
    const beside = served.map((site) => ({ site, path: largest }));
    const paths = values.beside ? [] : kinds;
    const targets = [...beside, ...paths.map((path) => ({ site: ours, path }))];
    const summaries = summarise(await visitAll(targets, runs));
    tell(`First visits on a slow phone in turn, medians of ${String(runs)}\n`);
    tell(table(pageRows(summaries)));
    tell(`Aims\n${table(aimRows(summaries))}`);
  } finally {
    for (const { server } of served) server.close();
    if (values.folder === undefined) rmSync(folder, { recursive: true });
  }
}

interface Target {
  readonly site: { readonly name: string } & Awaited<ReturnType<typeof serve>>;
  readonly path: string;
}

/** Visits all pages in turn; a first round is not counted, in which servers compress what they send. */
async function visitAll(targets: readonly Target[], runs: number): Promise<Sample[]> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const samples: Sample[] = [];
  try {
    for (let run = 0; run <= runs; run++) {
      for (const { site, path } of targets) {
        const figures = await visit(browser, site, path, slowPhone);
        if (run > 0) samples.push({ site: site.name, path, ...figures });
      }
      process.stderr.write(`round ${String(run)} of ${String(runs)}\n`);
    }
  } finally {
    await browser.close();
  }
  return samples;
}

const tell = (text: string) => process.stdout.write(`${text}\n`);

await main();
