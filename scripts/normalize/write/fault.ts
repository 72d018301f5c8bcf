import type { Problem } from '../../../src/lib/problem.ts';
import { systemFault } from '../tell/system-fault.ts';

/**
 * The problem that kept files from being written.
 * @param after what is to be done when the fault is mended, as a sentence
 * @throws the error itself when it is not the system's
 */
export function unwritable(error: unknown, folder: string, after: string): Problem {
  const fault = systemFault(error);
  if (fault === undefined) throw error;
  const named = error instanceof Error && 'path' in error ? error.path : undefined;
  return {
    rule: 'unwritable',
    level: 'error',
    // The staging folder is nothing that people know.
    file: typeof named === 'string' && !named.includes('.staged-') ? named : folder,
    line: 1,
    column: 1,
    message: `It could not be written: ${fault.message}`,
    hint: `${fault.hint} ${after}`,
  };
}
