import { expect, test } from 'vitest';
import type { Rule } from '../../../../scripts/lint/rule.ts';
import { runRules } from '../../../../scripts/lint/run.ts';
import { contentOf } from './content-of.ts';

const fault = (file: string, about: string) => ({
  file: `content/${file}`,
  line: 3,
  about,
  message: `${about} is wrong.`,
  hint: 'Mend it.',
});
const rule: Rule = {
  name: 'some-rule',
  description: 'Some rule.',
  check: () => [fault('ui/fr.json', 'b'), fault('handbook/fr/404.yaml', 'a')],
  exceptions: [],
};
const told = (exceptions: Rule['exceptions']) =>
  runRules([{ ...rule, exceptions }], contentOf({})).map(({ file, message, level }) => [
    file,
    level,
    message,
  ]);

test('faults are errors with their places, sorted', () => {
  expect(told([])).toEqual([
    ['content/handbook/fr/404.yaml', 'error', 'a is wrong.'],
    ['content/ui/fr.json', 'error', 'b is wrong.'],
  ]);
});

test('an exception excuses its fault, and only that', () => {
  const exceptions = [{ file: 'ui/fr.json', about: 'b', reason: 'Meant so.' }];
  expect(told(exceptions)).toEqual([['content/handbook/fr/404.yaml', 'error', 'a is wrong.']]);
});

test('an exception that excuses nothing is an error', () => {
  const exceptions = [{ file: 'ui/fr.json', about: 'a', reason: 'Meant so.' }];
  expect(told(exceptions)).toContainEqual([
    'scripts/lint/rules/some-rule.ts',
    'error',
    'The exception for "a" in ui/fr.json is no longer needed.',
  ]);
});
