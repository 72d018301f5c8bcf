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
  const codes = await change(to, 'fr/search/', 'codes', (text) =>
    text.replace('Introuvable', newName),
  );
  const setting = await change(to, 'fr/search/', 'setting', (text) => rename(text, codes));
  const pages = (await readdir(join(to, 'fr'), { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) {
    const file = join(to, 'fr', page);
    await writeFile(file, rename(await readFile(file, 'utf8'), setting));
  }
  const page = join(to, 'fr/codes/404/index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/(<h1[^>]*>)/, `<p>${news}</p>$1`));
  await writeOffline(to, '/', join(to, '.sizes.json'));
}

/** Old and new name of a file that is named by what it holds. */
interface Renamed {
  readonly old: string;
  readonly named: string;
}

const rename = (text: string, { old, named }: Renamed) => text.replaceAll(old, named);

/** Changes what a named file holds, and so its name. */
async function change(
  root: string,
  folder: string,
  begin: string,
  edit: (text: string) => string,
): Promise<Renamed> {
  const files = await readdir(join(root, folder));
  const old = files.find((file) => new RegExp(`^${begin}\\.[0-9a-f]{10}\\.`).test(file)) ?? '';
  const text = edit(await readFile(join(root, folder, old), 'utf8'));
  const named = old.replace(/[0-9a-f]{10}/, await revisionOf(Buffer.from(text)));
  await rm(join(root, folder, old));
  await writeFile(join(root, folder, named), text);
  return { old, named };
}
