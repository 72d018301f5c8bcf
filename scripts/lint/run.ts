import { relative } from 'node:path';
import { byPlace, type Problem } from '../../src/lib/problem.ts';
import type { Content } from './content.ts';
import type { Exception, Fault, Rule } from './rule.ts';

/** Applies the rules and returns what is wrong, exceptions that are no longer needed included. */
export function runRules(rules: readonly Rule[], content: Content): Problem[] {
  return rules.flatMap((rule) => runRule(rule, content)).sort(byPlace);
}

function runRule({ name, check, exceptions }: Rule, content: Content): Problem[] {
  const used = new Set<Exception>();
  const excused = ({ file, about }: Fault) => {
    const path = relative(content.folder, file).replaceAll('\\', '/');
    const found = exceptions.find((one) => one.file === path && one.about === about);
    if (found) used.add(found);
    return found !== undefined;
  };
  const problems = check(content)
    .filter((fault) => !excused(fault))
    .map(({ level = 'error', file, line, message, hint }): Problem => {
      return { rule: name, level, file, line, column: 1, message, hint };
    });
  const unneeded = exceptions
    .filter((exception) => !used.has(exception))
    .map(({ file, about }): Problem => ({
      rule: name,
      level: 'error',
      file: `scripts/lint/rules/${name}.ts`,
      line: 1,
      column: 1,
      message: `The exception for "${about}" in ${file} is no longer needed.`,
      hint: 'Remove it from the exceptions of the rule.',
    }));
  return [...problems, ...unneeded];
}
