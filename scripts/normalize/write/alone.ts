import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Problem } from '../../../src/lib/problem.ts';
import { systemCodeOf } from '../tell/system-fault.ts';

/** Name of the lock's file, which is empty and stays. */
export const lockName = '.staged-lock';

/** How long another run is waited for, in milliseconds; a run takes a few seconds. */
const patience = 60_000;

/** The result code of SQLite for a file that another process has locked. */
const busy = 5;

/**
 * Does work in a folder while no other process does, and makes the folder if there is none. The lock
 * is one that SQLite has on an empty file: the system takes it from a process that ends, however it
 * ends, so that no lock outlives its owner. Where no lock is to be had, as in a folder that cannot be
 * written to, the work is done without.
 * @returns what the work gives, or the problem that another run did not end for a minute
 */
export function alone<T>(
  folder: string,
  work: () => T,
  patienceInMs: number = patience,
): T | Problem {
  const lock = lockOf(folder, patienceInMs);
  if (lock === 'busy') return anotherRuns(folder);
  try {
    return work();
  } finally {
    lock?.close();
  }
}

function lockOf(folder: string, timeout: number): DatabaseSync | 'busy' | undefined {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    lock = new DatabaseSync(join(folder, lockName), { timeout });
    // Without a journal on the disk, nothing is written to it.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (error instanceof Error && 'errcode' in error) {
      return error.errcode === busy ? 'busy' : undefined;
    }
    if (systemCodeOf(error) === undefined) throw error;
    return undefined;
  }
}

function anotherRuns(folder: string): Problem {
  return {
    rule: 'another-run',
    level: 'error',
    file: folder,
    line: 1,
    column: 1,
    message: 'Another run has been writing here for a minute.',
    hint: 'Wait until it ends, or end it if it hangs; then run the command again.',
  };
}
