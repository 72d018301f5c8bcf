import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import pLimit from 'p-limit';

/** So many files are open at once: enough that none waits for another, too few to fill the memory. */
const atOnce = 16;

/**
 * Shows every page of a built site, and writes those that come back changed.
 * @param root folder of the site
 * @param visit gets the text of a page and its path below `root`, with slashes; gives its new text
 * @returns how many pages were written
 */
export async function rewritePages(
  root: string,
  visit: (html: string, page: string) => string,
): Promise<number> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
  const written = await pLimit(atOnce).map(files, async (file) => {
    const path = join(root, file);
    const before = await readFile(path, 'utf8');
    const after = visit(before, file.replaceAll(sep, '/'));
    const isChanged = after !== before;
    if (isChanged) await writeFile(path, after);
    return isChanged;
  });
  return written.filter(Boolean).length;
}
