import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Bytes, EditionFile } from '../../lib/offline/edition.ts';
import { revisionOf } from '../../lib/offline/revision.ts';
import { withBase } from '../../lib/routes.ts';
import { sizeOf, type Sizes } from './sizes.ts';

/** Endings of files that hosts compress. */
const texts = new Set([
  ...['.css', '.csv', '.html', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest'],
]);
/** Hosts that compress as they send take about these levels. */
const gzipLevel = 6;
const brotliLevel = 5;

/** What decides the sizes besides the files; another Node may compress otherwise. */
export const measuring = JSON.stringify([process.version, gzipLevel, brotliLevel, ...texts]);

/**
 * Describes a built file as the browser will ask for it.
 * @param file path below `root`, with slashes
 * @param sizes what an earlier build measured, which is not compressed again
 */
export async function measure(
  root: string,
  file: string,
  base: string,
  sizes: Sizes = new Map(),
): Promise<EditionFile> {
  const content = await readFile(join(root, file));
  const path = withBase(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, base);
  const revision = await revisionOf(content);
  const known = sizeOf(sizes, { path, revision });
  const bytes =
    known ?? (texts.has(extname(file)) ? await compressed(content) : asIs(content.length));
  return { path, revision, bytes };
}

const asIs = (length: number): Bytes => ({ identity: length, gzip: length, br: length });

// Beside each other: most of the time of this station goes into compressing.
const byBrotli = promisify(brotliCompress);
const byGzip = promisify(gzip);

async function compressed(content: Buffer): Promise<Bytes> {
  const [small, medium] = await Promise.all([
    byBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliLevel } }),
    byGzip(content, { level: gzipLevel }),
  ]);
  return { identity: content.length, gzip: medium.length, br: small.length };
}
