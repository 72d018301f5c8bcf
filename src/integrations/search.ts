import { readFile, readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { langOf, partMark, partsOf } from './search/parts.ts';

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

/** What marks a page that takes part, as a whole or in parts. */
const taking = ['data-pagefind-body', partMark];

/** Builds the full-text index of every language from the pages that were built. */
export function search(): AstroIntegration {
  return {
    name: 'statuary:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const pages = await readPages(root);
        for (const { url, content } of pages) {
          const { errors: faults } = await add(index, url, content);
          if (faults.length > 0) throw new Error(`${url} has faults: ${faults.join('; ')}`);
        }
        await index.writeFiles({ outputPath: join(root, 'pagefind') });
        await Promise.all(unused.map((file) => rm(join(root, 'pagefind', file), { force: true })));
        await close();
        logger.info(`${String(pages.length)} pages indexed`);
      },
    },
  };
}

/** Adds a page as a whole, or each of its parts on its own. */
async function add(
  index: PagefindIndex,
  url: string,
  content: string,
): Promise<{ errors: string[] }> {
  if (!content.includes(partMark)) return index.addHTMLFile({ url, content });
  const language = langOf(content);
  const added = await Promise.all(
    partsOf(content).map(({ fragment, title, text }) =>
      index.addCustomRecord({
        url: `${url}#${fragment}`,
        content: text,
        language,
        meta: { title },
      }),
    ),
  );
  return { errors: added.flatMap(({ errors }) => errors) };
}

/**
 * The pages that take part in the search. In the copy that is indexed, apostrophes are straight:
 * Pagefind takes `l’adresse` for one word, and `l'adresse` for two.
 */
async function readPages(root: string): Promise<{ url: string; content: string }[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) =>
    file.endsWith(`${sep}index.html`),
  );
  const pages = await Promise.all(
    files.sort().map(async (file) => ({
      url: `/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`,
      content: await readFile(join(root, file), 'utf8'),
    })),
  );
  return pages
    .filter(({ content }) => taking.some((mark) => content.includes(mark)))
    .map(({ url, content }) => ({
      url,
      content: content.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, "'"),
    }));
}
