import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Lang } from '../../lib/locales.ts';
import { appManifestPath, offlinePath } from '../../lib/routes.ts';
import { basisOf, entryName, readIndexEntry } from '../search/index-entry.ts';

/** Files of an edition, as paths below the built site, with slashes and without one before. */
export interface Collected {
  /** Those that only this language has. */
  readonly own: readonly string[];
  /** Those that every language has. */
  readonly common: readonly string[];
}

/** The page at the root, which leads to the reader's language. */
const frontDoor = 'index.html';

/**
 * Finds what a reader of one language needs: its pages, all that they load, now or when the reader
 * searches, plays or answers, and what they offer to take along.
 * @param tag BCP 47 tag of the language, by which the index knows it
 * @throws Error if the built site has no index or no pages of the language
 */
export async function collect(root: string, lang: Lang, tag: string): Promise<Collected> {
  const all = (await readdir(root, { recursive: true })).map((file) => file.replaceAll(sep, '/'));
  const below = (folder: string) => all.filter((file) => file.startsWith(folder));
  const pages = below(`${lang}/`).filter(
    (file) =>
      file.endsWith('/index.html') && !file.startsWith(`${offlinePath(lang)}missing`.slice(1)),
  );
  if (pages.length === 0) throw new Error(`There are no pages in "${lang}".`);
  const data = below(`${lang}/`).filter((file) => /\.[0-9a-f]{10}\.(json|txt)$/.test(file));
  const taken = below(`${lang}/`).filter((file) => isTaken(file, lang));
  const index = await indexFiles(root, below('pagefind/'), tag);
  const assets = await reachable(root, [...pages, frontDoor], below('_astro/'));
  return {
    own: [...pages, ...data, ...taken, ...index.own].sort(),
    common: [
      frontDoor,
      ...assets,
      ...index.common,
      ...below('search/').filter((file) => /\.[0-9a-f]{10}\.json$/.test(file)),
      ...all.filter((file) => /^(favicon\.svg|apple-touch-icon\.png|icons\/.+)$/.test(file)),
    ].sort(),
  };
}

/** What pages offer to take along: codes as Markdown, decks as files, and the site as an application. */
function isTaken(file: string, lang: Lang): boolean {
  const path = file.slice(lang.length + 1);
  return (
    /^codes\/\d+\.md$/.test(path) ||
    (/^study\/[^/.]+\.(txt|csv|json)$/.test(path) && path !== 'study/cards.json') ||
    file === appManifestPath(lang).slice(1)
  );
}

async function indexFiles(
  root: string,
  files: readonly string[],
  tag: string,
): Promise<{ own: string[]; common: string[] }> {
  const entryFile = files.find((file) => file.endsWith(`/${entryName}`));
  if (entryFile === undefined) throw new Error('The full-text index is missing.');
  const folder = entryFile.slice(0, entryFile.lastIndexOf('/') + 1);
  const entry = await readIndexEntry(join(root, entryFile));
  const language = entry.languages[tag.toLowerCase()];
  const common = [entryFile, `${folder}pagefind.js`];
  // A language of which nothing is translated yet has no index.
  if (!language) return { own: [], common };
  const begin = language.hash.replace(/[^_]*$/, '');
  const basis = new Set(basisOf(entry, tag));
  const own = files.filter((file) => {
    const path = file.slice(folder.length);
    return path.replace(/^(index|fragment|filter)\//, '').startsWith(begin) || basis.has(path);
  });
  return { own, common };
}

/** Scripts and styles that pages name, and those that these name in turn. */
async function reachable(
  root: string,
  pages: readonly string[],
  assets: readonly string[],
): Promise<string[]> {
  const names = new Map(assets.map((file) => [file.slice(file.lastIndexOf('/') + 1), file]));
  const found = new Set<string>();
  const waiting = [...pages];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = await readFile(join(root, file), 'utf8');
    for (const [name] of text.matchAll(/(?<=[/"'(])[\w.@-]+\.(?:js|css|svg|png|woff2?)\b/g)) {
      const asset = names.get(name);
      if (asset === undefined || found.has(asset)) continue;
      found.add(asset);
      waiting.push(asset);
    }
  }
  return [...found];
}
