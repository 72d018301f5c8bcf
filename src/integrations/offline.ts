import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { langs } from '../lib/locales.ts';
import { offlinePath, workerPath } from '../lib/routes.ts';
import { generateBeside } from './offline/generate.ts';
import { withRevisions } from './offline/revisions.ts';

/** Makes the service worker that opens visited pages without a network. */
export function offline(): AstroIntegration {
  let base = '/';
  let generating: Promise<string> | undefined;
  return {
    name: 'statuary:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': () => {
        generating = generateBeside(base);
        generating.catch(() => undefined); // Told below, if nothing else has failed by then.
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await Promise.all(
          langs.map(offlinePath).map(async (path) => {
            const page = await readFile(join(root, path, 'index.html'));
            return { path, revision: createHash('md5').update(page).digest('hex') };
          }),
        );
        const worker = withRevisions((await generating) ?? '', pages);
        await writeFile(join(root, workerPath), worker);
        logger.info(`${String(pages.length)} offline pages, ${String(worker.length)} bytes`);
      },
    },
  };
}
