import { readFile, readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { rewritePages } from './built-pages.ts';
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

/**
 * Builds the full-text index of every language from the pages that were built. Pagefind is a process
 * of its own, so it starts as soon as the pages are there, and works beside the integrations that
 * come before this one.
 */
export function search(): AstroIntegration {
  let indexing: Promise<number> | undefined;
  return {
    name: 'statuary:search',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        indexing = index(fileURLToPath(dir));
        indexing.catch(() => undefined); // Told below, if nothing else has failed by then.
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${String(await indexing)} pages indexed`);
        // Readers have no use for the marks.
        await rewritePages(fileURLToPath(dir), (html) =>
          html.replaceAll(elements, '').replaceAll(marks, ''),
        );
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
 * Indexes the pages in a folder and writes the index beside them.
 * @returns number of pages
 * @throws Error if Pagefind refuses a page
 */
async function index(root: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const pages = await readPages(root);
  // All at once: Pagefind takes them in the order in which they are sent.
  const added = await Promise.all(pages.map(({ url, content }) => add(index, url, content)));
  for (const [at, { errors: faults }] of added.entries()) {
    if (faults.length > 0) {
      throw new Error(`${pages[at]?.url ?? ''} has faults: ${faults.join('; ')}`);
    }
  }
  await index.writeFiles({ outputPath: join(root, 'pagefind') });
  await Promise.all(unused.map((file) => rm(join(root, 'pagefind', file), { force: true })));
  await close();
  return pages.length;
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

/** What tells Pagefind how to read a page, and elements that are there for Pagefind alone. */
const marks = / data-pagefind-[a-z]+(?:="[^"]*")?(?=[^<>]*>)/g;
const elements = /<data data-pagefind-[^>]*><\/data>/g;
