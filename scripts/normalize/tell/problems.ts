import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { Problem } from '../../../src/lib/problem.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/**
 * Problems as `file:line:column level rule message` with the hint on a line of its own, then a line
 * of counts. Colours appear only on a terminal that shows them.
 */
export function tellProblems(problems: readonly Problem[], cwd: string): string {
  const lines = problems.flatMap(({ file, line, column, level, rule, message, hint }) => [
    `${relative(cwd, file) || file}:${String(line)}:${String(column)} ${styleText(colours[level], level)} ${rule} ${message}`,
    `  ${styleText('dim', `hint: ${hint}`)}`,
  ]);
  return [...lines, countLevels(problems)].join('\n');
}

function countLevels(problems: readonly Problem[]): string {
  const counts = (['error', 'warning', 'info'] as const)
    .map((level) => ({ level, count: problems.filter((one) => one.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ level, count }) =>
        `${String(count)} ${level}${count === 1 || level === 'info' ? '' : 's'}`,
    );
  return counts.length === 0 ? 'No problems.' : `${counts.join(', ')}.`;
}
