import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { generatedFolders } from '../normalize/write/generated-folders.ts';
import type { Part } from './fingerprint.ts';

/**
 * What stands beside the project or follows from it, and decides nothing. Everything else counts, so
 * that nothing new can be forgotten.
 */
const outside: readonly string[] = [
  '.git',
  '.astro',
  'dist',
  'docs',
  'hosting',
  'node_modules',
  'playwright-report',
  'test-results',
  'tests',
  'content/.staged-lock',
  ...generatedFolders.map((folder) => `content/${folder}`),
];

/** What npm says that it has installed. */
const installed = 'node_modules/.package-lock.json';

/** Variables that decide how a page reads, the last ones by the order of words. */
const variables = [
  'SITE_URL',
  'BASE_PATH',
  'REPO_URL',
  'PRECOMPRESS',
  'NODE_ENV',
  'TZ',
  'LANG',
  'LC_ALL',
];

/** Everything that a build is made of: the project, what is installed, and what surrounds it. */
export function* inputsOf(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Generator<Part> {
  yield ['node', `${process.version} ${process.platform} ${process.arch}`];
  for (const name of variables) yield [name, JSON.stringify(env[name] ?? null)];
  if (existsSync(join(root, installed))) yield read(root, installed);
  yield* filesBelow(root, (path) => !outside.includes(path));
}

/** The built site; nothing where there is none. */
export function* outputsOf(root: string): Generator<Part> {
  const dist = join(root, 'dist');
  if (existsSync(dist)) yield* filesBelow(dist, () => true);
}

/**
 * Files below a folder in the order of their paths, without the folders that do not belong. One after
 * the other, so that no more than one is in memory.
 */
function* filesBelow(
  root: string,
  belongs: (path: string) => boolean,
  folder = root,
): Generator<Part> {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => ({
      entry,
      path: relative(root, join(folder, entry.name)).split(sep).join('/'),
    }))
    .filter(({ path }) => belongs(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { entry, path } of entries) {
    if (entry.isDirectory()) yield* filesBelow(root, belongs, join(root, path));
    else yield read(root, path);
  }
}

const read = (root: string, path: string): Part => [path, readFileSync(join(root, path))];
