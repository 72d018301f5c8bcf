import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData, Worker } from 'node:worker_threads';
import { generateSW } from 'workbox-build';
import { fallbackLang, langs } from '../../lib/locales.ts';
import { offlinePath, withBase } from '../../lib/routes.ts';
import { keeping } from './keeping.ts';
import { placeOf } from './revisions.ts';

/**
 * The service worker as text, with a place for the revision of each offline page. It takes two seconds
 * and needs nothing of the site, so it is written in a thread of its own while pages are rendered.
 * @param base folder below which the site is served
 * @throws Error with what Workbox finds wrong
 */
export function generateBeside(base: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: base });
    thread.once('message', resolve).once('error', reject);
  });
}

async function generate(base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'statuary-worker-'));
  try {
    const swDest = join(folder, 'worker.js');
    const { warnings } = await generateSW({
      swDest,
      // No files, for they are not there yet; without a folder, Workbox keeps none at all.
      globDirectory: folder,
      globPatterns: [],
      additionalManifestEntries: langs.map((lang) => ({
        url: withBase(offlinePath(lang), base),
        revision: placeOf(offlinePath(lang)),
      })),
      runtimeCaching: keeping(base, withBase(offlinePath(fallbackLang), base)),
      inlineWorkboxRuntime: true,
      sourcemap: false,
      babelPresetEnvTargets: ['chrome 90', 'firefox 90', 'safari 15'],
      skipWaiting: true,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      navigationPreload: true,
    });
    if (warnings.length > 0) throw new Error(`The worker has faults: ${warnings.join('; ')}`);
    return await readFile(swDest, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (!isMainThread) parentPort?.postMessage(await generate(workerData as string));
