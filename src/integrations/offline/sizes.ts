import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bytes, EditionFile } from '../../lib/offline/edition.ts';

/** Sizes of files that a build has measured, by path and revision. */
export type Sizes = ReadonlyMap<string, Bytes>;

/** The size of a file as an earlier build measured it. */
export const sizeOf = (sizes: Sizes, { path, revision }: Omit<EditionFile, 'bytes'>) =>
  sizes.get(keyOf(path, revision));

/** Reads what {@link writeSizes} wrote; nothing where it never did, or was cut short. */
export async function readSizes(file: string): Promise<Sizes> {
  try {
    return new Map(JSON.parse(await readFile(file, 'utf8')) as [string, Bytes][]);
  } catch {
    return new Map();
  }
}

/** Keeps the sizes of these files for the next build, and forgets all others. */
export async function writeSizes(file: string, files: readonly EditionFile[]): Promise<void> {
  const sizes = new Map(files.map(({ path, revision, bytes }) => [keyOf(path, revision), bytes]));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify([...sizes]));
}

const keyOf = (path: string, revision: string): string => `${revision} ${path}`;
