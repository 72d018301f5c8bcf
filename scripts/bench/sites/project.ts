import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

const parts = [
  'src',
  'content',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/**
 * Copies the project into a folder that does not exist yet, without what a build leaves behind, so
 * that it can be changed and built without harm.
 */
export function copyProject(folder: string): void {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('content/'))
    .map((line) => line.replace(/\/$/, ''));
  const isOwn = (source: string) =>
    !ignored.some((pattern) => matchesGlob(relative(root, source), pattern));
  for (const part of parts) {
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: isOwn });
  }
  // A folder of links and not a link to the folder: Astro keeps its cache in there, and builds
  // must not share it.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
}
