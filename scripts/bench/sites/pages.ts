import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fallbackLang } from '../../../src/lib/locales.ts';
import { readWords, writePage } from './words.ts';

/** Pages of MDX by their paths on a site: `en/codes/404`. */
export type Pages = ReadonlyMap<string, string>;

/** Pages of the built site that are made of MDX, below each language. */
const madeOfMdx = ['codes/*', 'compare/*', 'headers/*', 'glossary'];

/** Reads the pages of a built site that are made of MDX, with all words that they show. */
export function readPages(dist: string): Pages {
  const files = globSync(
    madeOfMdx.map((pattern) => `*/${pattern}/index.html`),
    { cwd: dist },
  );
  return new Map(
    files
      .toSorted()
      .map((file) => [dirname(file), writePage(readWords(readFileSync(join(dist, file), 'utf8')))]),
  );
}

/** The same pages with more languages, of which each repeats the English words. */
export function addPages(pages: Pages, langs: readonly string[]): Pages {
  const begin = `${fallbackLang}/`;
  const english = [...pages].filter(([path]) => path.startsWith(begin));
  const more = langs.flatMap((lang) =>
    english.map(([path, text]): [string, string] => [
      `${lang}/${path.slice(begin.length)}`,
      text.replaceAll(`(/${begin}`, `(/${lang}/`),
    ]),
  );
  return new Map([...pages, ...more]);
}
