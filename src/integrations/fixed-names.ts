import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { langs, localeOf, type Lang } from '../lib/locales.ts';
import { revisionOf } from '../lib/offline/revision.ts';
import { entryTag, type Setting } from '../lib/search/setting.ts';
import {
  cardsPath,
  firstTierPath,
  namesPath,
  searchIndexPath,
  searchSettingPath,
  secondTierPath,
  withBase,
} from '../lib/routes.ts';
import { rewritePages } from './built-pages.ts';
import { basisOf, entryName, readIndexEntry, type IndexEntry } from './search/index-entry.ts';

/**
 * Gives the data that pages load, and the folder of the full-text index, names that follow from what
 * they hold, as scripts and styles have them. A page then gets the data of its own build or none.
 */
export function fixedNames(): AstroIntegration {
  let base = '/';
  return {
    name: 'statuary:fixed-names',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { names, pages } = await nameByContent(fileURLToPath(dir), base);
        logger.info(`${String(names.size)} names in ${String(pages)} pages`);
      },
    },
  };
}

/**
 * Names the files in a built site and writes the names into its pages.
 * @returns new addresses by old ones, and the number of pages that have any
 */
export async function nameByContent(
  root: string,
  base: string,
): Promise<{ names: ReadonlyMap<string, string>; pages: number }> {
  const names = new Map<string, string>();
  for (const path of [
    ...langs.flatMap((lang) => [firstTierPath(lang), secondTierPath(lang), cardsPath(lang)]),
    namesPath,
  ]) {
    names.set(withBase(path, base), withBase(await copyData(root, path), base));
  }
  const index = await moveIndex(root);
  names.set(withBase(searchIndexPath, base), withBase(index, base));
  const entry = await readIndexEntry(join(root, index, '..', entryName));
  // What a setting holds names the others, so it is named last.
  for (const lang of langs) {
    const path = searchSettingPath(lang);
    const file = join(root, path);
    const setting = JSON.parse(renamed(await readFile(file, 'utf8'), names)) as Setting;
    const ahead = filesAhead(index, entry, lang).map((name) => withBase(name, base));
    await writeFile(file, JSON.stringify({ ...setting, ahead }));
    names.set(withBase(path, base), withBase(await copyData(root, path), base));
  }
  return { names, pages: await rewritePages(root, (html) => renamed(html, names)) };
}

/** Puts a copy beside a file; the plain name stays for programs. */
async function copyData(root: string, path: string): Promise<string> {
  const revision = await revisionOf(await readFile(join(root, path)));
  const named = path.replace(/(?=\.\w+$)/, `.${revision}`);
  await copyFile(join(root, path), join(root, named));
  return named;
}

/** Moves the index below a folder that is named by its entry, which names all the rest. */
async function moveIndex(root: string): Promise<string> {
  const folder = join(root, 'pagefind');
  const files = ['pagefind.js', entryName].map((file) => readFile(join(folder, file)));
  const revision = await revisionOf(Buffer.concat(await Promise.all(files)));
  const aside = join(root, `pagefind-${revision}`);
  await rename(folder, aside);
  await mkdir(folder);
  await rename(aside, join(folder, revision));
  return searchIndexPath.replace('/pagefind/', `/pagefind/${revision}/`);
}

/** What the full text of a language needs before anything can be looked for, as paths. */
function filesAhead(index: string, entry: IndexEntry, lang: Lang): string[] {
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  const basis = basisOf(entry, localeOf(lang).tag);
  if (basis.length === 0) return [];
  return [index, ...[`${entryName}?ts=${entryTag}`, ...basis].map((name) => folder + name)];
}

/** A text with the new names in place of the old ones. */
function renamed(text: string, names: ReadonlyMap<string, string>): string {
  let after = text;
  // Addresses stand in attributes, alone or in JSON, so a quote is before and behind them.
  for (const [name, named] of names) {
    for (const quote of ['"', '&quot;', '&#34;']) {
      after = after.replaceAll(`${quote}${name}${quote}`, `${quote}${named}${quote}`);
    }
  }
  return after;
}
