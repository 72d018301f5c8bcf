import type { Problem } from '../../src/lib/problem.ts';
import { entriesIn, sameAsBefore } from './write/existing.ts';
import { unwritable } from './write/fault.ts';
import { generatedFolders } from './write/generated-folders.ts';
import { applyStaged, commit, healStaged, stage } from './write/staging.ts';

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

/** Compares outputs with what stands in the folder, changing nothing. Links count as no output. */
export function compare(outDir: string, outputs: readonly Output[]): Changes {
  const wanted = new Set(outputs.map(({ path }) => path));
  const existing = generatedFolders
    .flatMap((folder) => entriesIn(outDir, folder))
    .filter(({ kind }) => kind !== 'folder');
  const files = new Set(existing.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const changed = outputs.filter(
    (output) => !files.has(output.path) || !sameAsBefore(outDir, output),
  );
  return {
    written: changed.map(({ path }) => path),
    removed: existing.map(({ path }) => path).filter((path) => !wanted.has(path)),
    unchanged: outputs.length - changed.length,
  };
}

/**
 * Replaces the generated files by the outputs. Unchanged files are not touched and orphans go.
 * New files are first written beside the old ones; only when all of them are there does a journal
 * commit the run, so a run that is interrupted either leaves everything as it was or is completed
 * by the next one. Nobody else may write there meanwhile (`alone.ts`).
 * @returns what was changed, or the problem that kept it from being changed
 */
export function write(outDir: string, outputs: readonly Output[]): Changes | Problem {
  const healed = heal(outDir);
  if (healed !== undefined) return healed;
  let after = 'Then run the command again; the pages are as they were.';
  try {
    const changes = compare(outDir, outputs);
    const { written, removed } = changes;
    if (written.length === 0 && removed.length === 0) return changes;
    const names = new Set(written);
    const staged = stage(
      outDir,
      outputs.filter(({ path }) => names.has(path)),
    );
    commit(staged, { written, wanted: outputs.map(({ path }) => path) });
    after = toComplete;
    applyStaged(outDir, staged);
    return changes;
  } catch (error) {
    return unwritable(error, outDir, after);
  }
}

const toComplete = 'Then run the command again: it completes what was begun.';

/**
 * Completes or clears away what an interrupted run left, so that the pages are those of one run.
 * @returns the problem that kept it from doing so, if any
 */
export function heal(outDir: string): Problem | undefined {
  try {
    healStaged(outDir);
    return undefined;
  } catch (error) {
    return unwritable(error, outDir, toComplete);
  }
}
