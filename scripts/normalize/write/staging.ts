import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Changes, Output } from '../write.ts';

const prefix = '.staged-';
const journal = 'journal.json';

/**
 * Writes outputs into a new folder beside the old ones, and last of all the journal that says what
 * to do with them. The journal appears by a rename, whole or not at all: it commits the run.
 * @returns the staging folder
 */
export function stage(
  outDir: string,
  outputs: readonly Output[],
  { written, removed }: Changes,
): string {
  mkdirSync(outDir, { recursive: true });
  const folder = mkdtempSync(join(outDir, prefix));
  try {
    for (const { path, content } of outputs) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const draft = join(folder, `${journal}.draft`);
    writeFileSync(draft, JSON.stringify({ written, removed }));
    renameSync(draft, join(folder, journal));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Carries out a committed staging folder; may be repeated after an interruption. */
export function applyStaged(outDir: string, folder: string): void {
  const { written, removed } = JSON.parse(readFileSync(join(folder, journal), 'utf8')) as Changes;
  for (const path of written) {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    renameIfPresent(join(folder, path), target);
  }
  for (const path of removed) rmSync(join(outDir, path), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Completes runs that were interrupted after their commit and clears away those before it. */
export function heal(outDir: string): void {
  for (const folder of stagingFolders(outDir)) {
    if (readdirSync(folder).includes(journal)) applyStaged(outDir, folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function stagingFolders(outDir: string): string[] {
  try {
    return readdirSync(outDir)
      .filter((name) => name.startsWith(prefix))
      .map((name) => join(outDir, name));
  } catch {
    return [];
  }
}

/** A file that is missing was moved by the run that was interrupted. */
function renameIfPresent(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
