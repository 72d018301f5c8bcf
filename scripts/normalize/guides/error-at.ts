import type { Problem } from '../../../src/lib/problem.ts';
import type { Placed } from '../read/yaml.ts';

/** An error at the part of a file that `path` names. */
export function errorAt(
  { file, lineOf }: Placed<unknown>,
  path: readonly (string | number)[],
  rule: string,
  message: string,
  hint: string,
): Problem {
  return { rule, level: 'error', file, line: lineOf(...path), column: 1, message, hint };
}
