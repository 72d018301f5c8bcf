import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What a killed process throws here, where nothing can really be killed in the middle of a test. */
export class Killed extends Error {}

const changing = ['mkdirSync', 'mkdtempSync', 'writeFileSync', 'renameSync', 'rmSync'] as const;

/**
 * Does work on a disk on which the change number `at`, counted from 0, fails, and writes half of its
 * file if it writes one. With a code of the system, such as ENOSPC, only new files and folders fail
 * from then on, as they do on a full disk; `killed` lets nothing happen any more.
 * @returns what the work gave or threw, and how many changes it tried
 */
export function onFailingDisk<T>(
  at: number,
  fault: string,
  work: () => T,
): { result: T | undefined; thrown: unknown; changes: number } {
  const real = { ...fs };
  let changes = 0;
  for (const name of changing) {
    const act = real[name] as (...order: unknown[]) => unknown;
    const fail = (...order: unknown[]): unknown => {
      const here = changes++;
      const frees = name === 'rmSync' || name === 'renameSync';
      if (here < at || (fault !== 'killed' && here > at && frees)) return act(...order);
      if (here === at && name === 'writeFileSync') {
        const [path, content] = order as [string, string];
        real.writeFileSync(path, content.slice(0, content.length / 2));
      }
      if (fault === 'killed') throw new Killed();
      throw Object.assign(new Error(`${fault}: ${name}`), { code: fault, syscall: name });
    };
    Object.assign(fs, { [name]: fail });
  }
  syncBuiltinESMExports();
  try {
    return { result: work(), thrown: undefined, changes };
  } catch (thrown) {
    return { result: undefined, thrown, changes };
  } finally {
    for (const name of changing) Object.assign(fs, { [name]: real[name] });
    syncBuiltinESMExports();
  }
}
