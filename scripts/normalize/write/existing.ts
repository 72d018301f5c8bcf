import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Output } from '../write.ts';

/** Files below `folder`, as paths below `outDir` with forward slashes, sorted. */
export function existingFiles(outDir: string, folder: string): string[] {
  try {
    return readdirSync(join(outDir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(outDir, sep).length))
      .map((path) => path.replaceAll(sep, '/'))
      .sort();
  } catch {
    return [];
  }
}

/** True when the file already holds what is to be written. */
export function sameAsBefore(outDir: string, { path, content }: Output): boolean {
  try {
    return readFileSync(join(outDir, path), 'utf8') === content;
  } catch {
    return false;
  }
}
