import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOffline } from '../../../src/integrations/offline.ts';
import { revisionOf } from '../../../src/lib/offline/revision.ts';

/** What the French page of 404 says in the second build only. */
export const news = 'Nouvelle de la seconde édition';

/** What the French search calls 404 in the second build only. */
export const newName = 'Perdu de vue';

/**
 * Makes a second build of a built site: the French page of 404 says more, and the data that the
 * French search loads first has changed, so that every French page names another file.
 */
export async function makeNextBuild(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const folder = join(to, 'fr/search');
  const old = (await readdir(folder)).find((file) => /^codes\.[0-9a-f]+\.txt$/.test(file)) ?? '';
  const text = (await readFile(join(folder, old), 'utf8')).replace('Introuvable', newName);
  const named = `codes.${await revisionOf(Buffer.from(text))}.txt`;
  await rm(join(folder, old));
  await writeFile(join(folder, named), text);
  const pages = (await readdir(join(to, 'fr'), { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) {
    const file = join(to, 'fr', page);
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replaceAll(old, named));
  }
  const page = join(to, 'fr/codes/404/index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/(<h1[^>]*>)/, `<p>${news}</p>$1`));
  await writeOffline(to, '/');
}
