import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pLimit from 'p-limit';
import { fallbackLang, locales } from '../lib/locales.ts';
import {
  packEdition,
  sumBytes,
  type Edition,
  type EditionFile,
  type EditionSummary,
} from '../lib/offline/edition.ts';
import { revisionOf } from '../lib/offline/revision.ts';
import { editionPath, editionsPath, missingPath, withBase } from '../lib/routes.ts';
import type { Build } from '../worker/build.ts';
import { bundleWorker } from './offline/bundle-worker.ts';
import { collect } from './offline/collect.ts';
import { measure, measuring } from './offline/measure.ts';
import { readSizes, writeSizes } from './offline/sizes.ts';

/** Each compression takes megabytes from its start on, so only a few are begun at a time. */
const atOnce = 8;

/**
 * Lists the files of every language, so that readers can take it along, and makes the service worker
 * that opens pages without a network.
 */
export function offline(): AstroIntegration {
  let base = '/';
  let cache = '';
  return {
    name: 'statuary:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        cache = fileURLToPath(new URL('sizes.json', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { editions, version } = await writeOffline(fileURLToPath(dir), base, cache);
        for (const { lang, own, common } of editions) {
          const bytes = `${String(own.br)} bytes and ${String(common.br)} shared`;
          logger.info(`${lang}: ${bytes}, as Brotli sends them`);
        }
        logger.info(`worker ${version}`);
      },
    },
  };
}

/**
 * Writes the lists of files and the worker into a built site. What it writes follows from its files.
 * @param cache file that keeps what was measured for the next build
 */
export async function writeOffline(
  root: string,
  base: string,
  cache: string,
): Promise<{ editions: EditionSummary[]; version: string }> {
  const summaries: EditionSummary[] = [];
  const missing: Record<string, string[]> = {};
  const missingPages: Buffer[] = [];
  const measured: EditionFile[] = [];
  const sizes = await readSizes(cache, measuring);
  const limit = pLimit(atOnce);
  for (const { key, tag } of locales) {
    const { own, common } = await collect(root, key, tag);
    const described = async (paths: readonly string[]) =>
      limit.map(paths, (file) => measure(root, file, base, sizes));
    const [ownFiles, commonFiles] = await Promise.all([described(own), described(common)]);
    const files = [...ownFiles, ...commonFiles];
    measured.push(...files);
    const edition: Edition = {
      lang: key,
      version: await revisionOf(Buffer.from(JSON.stringify(files))),
      files,
    };
    await write(root, editionPath(key), packEdition(edition));
    summaries.push({
      lang: key,
      version: edition.version,
      own: sumBytes(ownFiles.map(({ bytes }) => bytes)),
      common: sumBytes(commonFiles.map(({ bytes }) => bytes)),
    });
    const page = withBase(missingPath(key), base);
    const html = await readFile(join(root, missingPath(key), 'index.html'));
    missing[key] = [page, ...loadedBy(html.toString())];
    missingPages.push(html);
  }
  await writeSizes(cache, measuring, measured);
  await write(root, editionsPath, JSON.stringify(summaries));
  const known: Omit<Build, 'version'> = {
    editions: Object.fromEntries(summaries.map(({ lang, version }) => [lang, version])),
    missing,
    fallbackLang,
  };
  const version = await revisionOf(
    Buffer.concat([Buffer.from(JSON.stringify(known)), ...missingPages]),
  );
  await bundleWorker(root, { ...known, version });
  return { editions: summaries, version };
}

async function write(root: string, path: string, text: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Addresses of the scripts and styles that a page loads at once, and of its icon. */
function loadedBy(html: string): string[] {
  const named = html.matchAll(/(?:src|href)="([^"]*\/_astro\/[^"]+|[^"]*\/favicon\.svg)"/g);
  return [...new Set(Array.from(named, ([, address = '']) => address))];
}
