import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuilds, type Sample } from './build/measure.ts';
import { aimRows, buildRows, growthRows } from './build/rows.ts';
import { build } from './build/run.ts';
import { summarise } from './build/summary.ts';
import { readPages } from './sites/pages.ts';
import { makeFolder, setUpNeighbours } from './sites/set-up.ts';
import { statuary } from './sites/statuary.ts';
import { table } from './table.ts';
import { wholeNumber } from './whole-number.ts';

const { values } = parseArgs({
  options: {
    /** How often each build is repeated. */
    runs: { type: 'string', default: '3' },
    /** How many times the languages; 10 takes long. */
    size: { type: 'string', multiple: true, default: ['1', '4'] },
    /** Builds the project alone, without the sites beside it. */
    alone: { type: 'boolean', default: false },
    /** Where the sites are set up and stay; without it, in a temporary folder. */
    folder: { type: 'string' },
  },
});

/**
 * Benchmark of the build: the project beside a Starlight and a bare Astro site of the same words.
 * With three runs of × 1 and × 4 it takes some twenty minutes on two processors.
 */
async function main(): Promise<void> {
  const rounds = wholeNumber('--runs', values.runs);
  const sizes = values.size.map((size) => wholeNumber('--size', size)).toSorted((a, b) => a - b);
  const folder = makeFolder(values.folder);
  try {
    const own = statuary(join(folder, 'statuary'));
    own.reset(1);
    await build(own);
    const pages = readPages(join(own.folder, 'dist'));
    const sites = [own, ...(values.alone ? [] : setUpNeighbours(folder, pages))];
    tell(`Built in turn, medians of ${String(rounds)}; ${String(pages.size)} pages of MDX at × 1.`);
    const samples: Sample[] = [];
    for (const size of sizes) {
      samples.push(...(await measureBuilds(sites, { size, rounds }, tellSample)));
    }
    const summaries = summarise(samples);
    tell(`\n${table(buildRows(summaries))}`);
    if (sizes.length > 1) tell(`\nGrowth\n${table(growthRows(summaries))}`);
    tell(`\nAims\n${table(aimRows(summaries))}`);
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true });
  }
}

function tellSample({ site, size, step, seconds }: Sample): void {
  process.stderr.write(`${site} × ${String(size)}, ${step}: ${seconds.toFixed(1)} s\n`);
}

const tell = (text: string) => process.stdout.write(`${text}\n`);

await main();
