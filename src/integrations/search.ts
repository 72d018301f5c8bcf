import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind's own interface, which the site does not use. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Builds the full-text index of every language from the pages that were built. */
export function search(): AstroIntegration {
  return {
    name: 'statuary:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const { page_count, errors: faults } = await index.addDirectory({ path: root });
        if (faults.length > 0) throw new Error(`The search index has faults: ${faults.join('; ')}`);
        await index.writeFiles({ outputPath: join(root, 'pagefind') });
        await Promise.all(unused.map((file) => rm(join(root, 'pagefind', file), { force: true })));
        await close();
        logger.info(`${String(page_count)} pages indexed`);
      },
    },
  };
}
