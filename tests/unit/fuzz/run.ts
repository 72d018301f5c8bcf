/**
 * Spoils documents and reads them; tells each that crashes, never ends, takes too much work or
 * loses a row.
 *
 *     npm run fuzz -- [--count N] [--seed N] [--from N] [--keep DIR]
 *
 * Exit code 0, or 1 when a document fails, or 2 when the command was written wrongly.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz, type FuzzOrder } from './fuzz.ts';

const usage = `Usage: npm run fuzz -- [--count N] [--seed N] [--from N] [--keep DIR]
  --count  how many documents (default: 10000)
  --seed   a number from which all of them follow (default: 1)
  --from   number of the first one (default: 0); with --count 1, that one alone
  --keep   a folder for the documents that fail`;

function readOrder(): { order: FuzzOrder; keep: string | undefined } | string {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        from: { type: 'string', default: '0' },
        keep: { type: 'string' },
      },
    });
    const [count = 0, seed = 0, from = 0] = [values.count, values.seed, values.from].map(Number);
    if (![count, seed, from].every(Number.isSafeInteger))
      return 'Only whole numbers are understood.';
    return { order: { count, seed, from, countEvery: 1 }, keep: values.keep };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const wanted = readOrder();
if (typeof wanted === 'string') {
  process.stderr.write(`${wanted}\n${usage}\n`);
  process.exitCode = 2;
} else {
  const { order, keep } = wanted;
  const { tried, rows, mostStepsPerByte, failed, hangs } = await fuzz(order);
  for (const { index, name, ways, faults, bytes } of failed) {
    const head = `${String(index)} ${name} (${ways.join(', ')})`;
    process.stdout.write(`${head}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
    if (keep !== undefined) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(join(keep, `${String(index)}-${name}`), bytes);
    }
  }
  if (hangs !== undefined) process.stdout.write(`${String(hangs)} does not end.\n`);
  process.stdout.write(
    `${String(tried)} documents with ${String(rows)} rows, at most ` +
      `${mostStepsPerByte.toFixed(0)} steps for a byte; ${String(failed.length)} failed.\n`,
  );
  process.exitCode = failed.length > 0 || hangs !== undefined ? 1 : 0;
}
