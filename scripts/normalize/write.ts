import { applyStaged, heal, stage } from './write/staging.ts';
import { existingFiles, sameAsBefore } from './write/existing.ts';

export interface Output {
  /** Path below the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** What a run changes: paths below the output folder. */
export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Folders below the output folder that belong to the normaliser: what it did not make, goes. */
export const generatedFolders = [
  'codes',
  'terms',
  'header-pages',
  'guides',
  'tables',
  'upkeep',
] as const;

/** Compares outputs with what stands in the folder, changing nothing. */
export function compare(outDir: string, outputs: readonly Output[]): Changes {
  const wanted = new Set(outputs.map(({ path }) => path));
  const changed = outputs.filter((output) => !sameAsBefore(outDir, output));
  return {
    written: changed.map(({ path }) => path),
    removed: generatedFolders
      .flatMap((folder) => existingFiles(outDir, folder))
      .filter((path) => !wanted.has(path)),
    unchanged: outputs.length - changed.length,
  };
}

/**
 * Replaces the generated files by the outputs. Unchanged files are not touched and orphans go.
 * New files are first written beside the old ones; only when all of them are there does a journal
 * commit the run, so a run that is interrupted either leaves everything as it was or is completed
 * by the next one.
 */
export function write(outDir: string, outputs: readonly Output[]): Changes {
  heal(outDir);
  const changes = compare(outDir, outputs);
  if (changes.written.length > 0 || changes.removed.length > 0) {
    const names = new Set(changes.written);
    const staged = stage(
      outDir,
      outputs.filter(({ path }) => names.has(path)),
      changes,
    );
    applyStaged(outDir, staged);
  }
  return changes;
}
