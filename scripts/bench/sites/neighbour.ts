import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { langs } from '../../../src/lib/locales.ts';
import { madeUpLanguages } from './languages.ts';
import { addPages, type Pages } from './pages.ts';
import type { Site } from './site.ts';

/** Another way to make a site of the same words. */
export interface Neighbour {
  readonly name: string;
  /** Versions by package, as `package.json` has them. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Texts of its files by path, apart from the words, for a site with these languages. */
  readonly files: (langs: readonly string[]) => Readonly<Record<string, string>>;
}

/** Where both neighbours have their pages. */
export const docs = 'src/content/docs';

/** Where they read them; a name, because nothing in this folder imports it. */
export const collections = 'astro:content';

/**
 * Installs a neighbour in a folder, where the npm client puts what it needs.
 * @param pages the words, in the languages of the project
 * @throws Error with what npm said, where it fails
 */
export function install(neighbour: Neighbour, folder: string, pages: Pages): Site {
  const { name, dependencies } = neighbour;
  mkdirSync(folder, { recursive: true });
  const scripts = { build: 'astro build' };
  // As in the project; an npm that is told to be strict refuses what is not decided upon.
  const allowScripts = { esbuild: false, sharp: false };
  const about = {
    name: 'neighbour',
    private: true,
    type: 'module',
    scripts,
    allowScripts,
    dependencies,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  process.stderr.write(`Installing ${name} in ${folder}\n`);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${name} in ${folder}:\n${stderr}`);
  const place = { file: join(docs, 'en/codes/404.mdx'), behind: /^[A-Z]\S+ /m };
  return {
    name,
    folder,
    reset: (size) => {
      clear(folder);
      const more = madeUpLanguages((size - 1) * langs.length);
      write(folder, neighbour.files([...langs, ...more]));
      const texts = [...addPages(pages, more)].map(([path, text]) => [`${path}.mdx`, text]);
      write(join(folder, docs), Object.fromEntries(texts) as Record<string, string>);
    },
    places: { 'table row': place, 'handbook row': place },
  };
}

/** Removes everything but what npm installed; folders with a dot there are caches of builds. */
function clear(folder: string): void {
  const installed = ['node_modules', 'package.json', 'package-lock.json'];
  const modules = join(folder, 'node_modules');
  const caches = readdirSync(modules).filter(
    (name) => name.startsWith('.') && !['.bin', '.package-lock.json'].includes(name),
  );
  for (const path of [
    ...readdirSync(folder).filter((name) => !installed.includes(name)),
    ...caches.map((name) => join('node_modules', name)),
  ]) {
    rmSync(join(folder, path), { recursive: true });
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
