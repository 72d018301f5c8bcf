import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/lib/problem.ts';

/** Names of the files of a folder with the given ending, sorted; none when there is no folder. */
export function listFiles(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch {
    return [];
  }
}

/** The bytes of a file, or the problem that kept it from being read. */
export function readBytes(file: string): Uint8Array | Problem {
  try {
    return readFileSync(file);
  } catch (error) {
    return {
      rule: 'unreadable',
      level: 'error',
      file,
      line: 1,
      column: 1,
      message: error instanceof Error ? error.message : String(error),
      hint: 'Check that the file exists and may be read.',
    };
  }
}

/** Files of a folder whose names are codes (`404.yaml`), with their codes. */
export function listCodeFiles(folder: string): { code: number; file: string }[] {
  return listFiles(folder, '.yaml').map((name) => ({
    code: Number.parseInt(name, 10),
    file: join(folder, name),
  }));
}
