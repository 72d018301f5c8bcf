import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/lib/problem.ts';
import { systemCodeOf, systemFault } from '../tell/system-fault.ts';

/** Files of a folder, and what kept others from being listed. */
export interface Listed<File> {
  readonly files: readonly File[];
  readonly problems: readonly Problem[];
}

/**
 * Names of the files of a folder with the given ending, sorted; none when there is no folder. Hidden
 * files are those of editors and systems, and left out.
 */
export function listFiles(folder: string, ending: string): Listed<string> {
  try {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .sort();
    return { files, problems: [] };
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return { files: [], problems: [] };
    return { files: [], problems: [unreadable(folder, error)] };
  }
}

/** True when something has this path, even if it cannot be read. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    return true;
  }
}

/** How often a file is read that changes meanwhile, before it is given up. */
const attempts = 3;

/** The bytes of a file as they stood there at one moment, or the problem that kept them from being read. */
export function readBytes(file: string): Uint8Array | Problem {
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = statSync(file, { bigint: true });
      // Reading a pipe or a device might never end.
      if (!before.isFile()) return notAFile(file);
      const bytes = readFileSync(file);
      const after = statSync(file, { bigint: true });
      const still =
        before.ino === after.ino && before.mtimeNs === after.mtimeNs && before.size === after.size;
      if (still && after.size === BigInt(bytes.length)) return bytes;
    }
    return changing(file);
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Files of a folder whose names are codes (`404.yaml`), with their codes. */
export function listCodeFiles(folder: string): Listed<{ code: number; file: string }> {
  const { files: names, problems } = listFiles(folder, '.yaml');
  const isCode = (name: string) => /^[1-9]\d\d\.yaml$/.test(name);
  return {
    files: names
      .filter(isCode)
      .map((name) => ({ code: Number.parseInt(name, 10), file: join(folder, name) })),
    problems: [
      ...problems,
      ...names.filter((name) => !isCode(name)).map((name) => notACode(join(folder, name))),
    ],
  };
}

const atStart = { level: 'error', line: 1, column: 1 } as const;

function unreadable(file: string, error: unknown): Problem {
  const fault = systemFault(error);
  if (fault === undefined) throw error;
  return { rule: 'unreadable', file, ...atStart, ...fault };
}

function notAFile(file: string): Problem {
  return {
    rule: 'unreadable',
    file,
    ...atStart,
    message: 'This is a folder or a device, where a file is needed.',
    hint: 'Put a file of this name here, or remove it.',
  };
}

function changing(file: string): Problem {
  return {
    rule: 'unreadable',
    file,
    ...atStart,
    message: 'It changed each time that it was read.',
    hint: 'Wait until the program that writes it has ended; then run the command again.',
  };
}

function notACode(file: string): Problem {
  return {
    rule: 'file-name',
    file,
    ...atStart,
    message: 'Its name is not that of a status code.',
    hint: 'Name it like 404.yaml, or remove it.',
  };
}
