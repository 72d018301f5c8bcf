import { rmSync } from 'node:fs';
import type { Problem } from '../../../src/lib/problem.ts';
import type { Output } from '../write.ts';
import { unwritable } from './fault.ts';
import { moveStaged, stage } from './staging.ts';

/**
 * Replaces single files that people keep, each in one step, after all of them could be written. A
 * run that is interrupted leaves each file as it was or as it shall be.
 * @returns the problem that kept them from being written, if any
 */
export function replaceFiles(folder: string, files: readonly Output[]): Problem | undefined {
  try {
    const staged = stage(folder, files);
    try {
      moveStaged(
        folder,
        staged,
        files.map(({ path }) => path),
      );
    } finally {
      rmSync(staged, { recursive: true, force: true });
    }
    return undefined;
  } catch (error) {
    return unwritable(error, folder, 'Then run the command again.');
  }
}
