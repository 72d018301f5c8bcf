import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bytes, EditionFile } from '../../lib/offline/edition.ts';

/** Sizes of files that a build has measured, by path and revision. */
export type Sizes = ReadonlyMap<string, Bytes>;

/** The size of a file as an earlier build measured it. */
export const sizeOf = (sizes: Sizes, { path, revision }: Omit<EditionFile, 'bytes'>) =>
  sizes.get(keyOf(path, revision));

/** What stands in the file: sizes, and how they were measured. */
interface Kept {
  readonly how: string;
  readonly sizes: readonly (readonly [string, Bytes])[];
}

/**
 * Reads what {@link writeSizes} wrote; nothing where it never did, was cut short, or where files were
 * measured otherwise.
 */
export async function readSizes(file: string, how: string): Promise<Sizes> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return new Map(kept.how === how ? kept.sizes : []);
  } catch {
    return new Map();
  }
}

/** Keeps the sizes of these files for the next build, and forgets all others. */
export async function writeSizes(
  file: string,
  how: string,
  files: readonly EditionFile[],
): Promise<void> {
  const sizes = new Map(files.map(({ path, revision, bytes }) => [keyOf(path, revision), bytes]));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ how, sizes: [...sizes] } satisfies Kept));
}

const keyOf = (path: string, revision: string): string => `${revision} ${path}`;
