import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';
import { fallbackLang, langs } from '../lib/locales.ts';
import { offlinePath, workerPath, withBase } from '../lib/routes.ts';
import { keeping } from './offline/keeping.ts';

/** Makes the service worker that opens visited pages without a network. */
export function offline(): AstroIntegration {
  let base = '/';
  let assets = '';
  return {
    name: 'statuary:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { count, size, warnings } = await generateSW({
          swDest: join(root, workerPath),
          globDirectory: root,
          globPatterns: [
            ...langs.map((lang) => `${offlinePath(lang).slice(1)}index.html`),
            // Who has opened nothing but pages of codes has not got the stylesheet of those pages.
            `${assets}/site.*.css`,
          ],
          // Names of these files change with what they hold.
          dontCacheBustURLsMatching: new RegExp(`^${assets}/`),
          manifestTransforms: [
            (entries) => ({
              manifest: entries.map((entry) => ({ ...entry, url: pageAddress(entry.url, base) })),
            }),
          ],
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
        if (count !== langs.length + 1) {
          const wanted = `${String(langs.length)} offline pages and their stylesheet`;
          throw new Error(`Of ${wanted}, ${String(count)} files were found.`);
        }
        logger.info(`${String(count)} files, ${String(size)} bytes`);
      },
    },
  };
}

/** Address of a built page, as readers ask for it. */
const pageAddress = (file: string, base: string) =>
  withBase(`/${file.replace(/index\.html$/, '')}`, base);
