import { createHash } from 'node:crypto';
import { langs, type Lang } from '../../lib/locales.ts';

/** A file of the content, by its path below the folder, with slashes. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A hash of everything that the pages of one language tell: what belongs to no language, what
 * belongs to this one, and of all others the names of the codes, by which every page is found. Pages of
 * no language tell of all.
 * @param circumstances what else decides how a page reads, such as the version of Node
 */
export function editionOf(
  lang: Lang | undefined,
  files: readonly ContentFile[],
  circumstances: readonly string[],
): string {
  const hash = createHash('sha256');
  const add = (text: string) => hash.update(`${String(text.length)}:${text}`);
  circumstances.forEach(add);
  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const owner = ownerOf(path);
    const isTold = lang === undefined || owner === undefined || owner === lang;
    add(path);
    add(isTold ? text : nameIn(path, text));
  }
  return hash.digest('hex');
}

/** The language whose folder or file it is. */
function ownerOf(path: string): Lang | undefined {
  const parts = path.split(/[/.]/);
  return langs.find((lang) => parts.includes(lang));
}

const nameIn = (path: string, text: string): string =>
  path.startsWith('codes/') ? (/^name: .*$/m.exec(text)?.[0] ?? '') : '';
