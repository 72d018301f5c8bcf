import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from '../write.ts';
import { systemCodeOf } from '../tell/system-fault.ts';
import { readJournal, type Journal } from './journal.ts';
import { sweep } from './sweep.ts';

const prefix = '.staged-';
const journal = 'journal.json';

/**
 * Writes files into a new folder beside the ones that they will replace.
 * @returns the staging folder
 */
export function stage(outDir: string, files: readonly Output[]): string {
  mkdirSync(outDir, { recursive: true });
  const folder = mkdtempSync(join(outDir, prefix));
  try {
    for (const { path, content } of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      // What cannot be replaced later is told now, while everything is as it was.
      mayChange(dirname(join(outDir, path)));
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Adds the journal, which appears by a rename, whole or not at all: it commits the run. */
export function commit(folder: string, entries: Journal): void {
  try {
    const draft = join(folder, `${journal}.draft`);
    writeFileSync(draft, JSON.stringify(entries));
    renameSync(draft, join(folder, journal));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Carries out a committed staging folder; may be repeated after an interruption. */
export function applyStaged(outDir: string, folder: string): void {
  const entries = readJournal(readFileSync(join(folder, journal), 'utf8'));
  if (entries !== undefined) {
    sweep(outDir, entries.wanted);
    moveStaged(outDir, folder, entries.written);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Moves staged files to where they belong, each in one step. */
export function moveStaged(outDir: string, folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    renameIfPresent(join(folder, path), target);
  }
}

/** Completes runs that were interrupted after their commit and clears away those before it. */
export function healStaged(outDir: string): void {
  for (const folder of stagingFolders(outDir)) {
    if (readdirSync(folder).includes(journal)) applyStaged(outDir, folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function stagingFolders(outDir: string): string[] {
  try {
    return readdirSync(outDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
      .map(({ name }) => join(outDir, name))
      .sort();
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
    return [];
  }
}

/** Throws when a folder that exists does not take changes. */
function mayChange(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    // What is missing, or no folder, is made anew.
    if (!['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCodeOf(error) ?? '')) throw error;
  }
}

/** A file that is missing was moved by the run that was interrupted. */
function renameIfPresent(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
  }
}
