import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../scripts/lint/content.ts';
import { rules } from '../../scripts/lint/rules/index.ts';
import { runRules } from '../../scripts/lint/run.ts';
import { ownFiles, root } from './support/files.ts';

// Before the first registration runs out, so that the result does not depend on the clock.
const { content, problems } = readContent(join(root, 'content'), '2026-11-01');

test('the content keeps every rule', () => {
  expect(problems.filter(({ level }) => level !== 'info')).toEqual([]);
  expect(content.words.length).toBeGreaterThan(5000);
  expect(runRules(rules, content).filter(({ level }) => level === 'error')).toEqual([]);
});

test('a registration that has run out is a warning', () => {
  const found = runRules(rules, { ...content, today: '2099-01-01' });
  const temporary = [...content.registry.values()].filter(({ value }) => value.registration);
  expect(
    found.filter(({ rule }) => rule === 'registration-dates').map(({ level }) => level),
  ).toEqual(temporary.map(() => 'warning'));
});

test('every rule is a file of its own name, and every exception has a reason', () => {
  const files = ownFiles('scripts/lint/rules/*.ts').map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  expect(rules.map(({ name }) => name).sort()).toEqual(
    files.filter((name) => name !== 'index').sort(),
  );
  for (const { exceptions } of rules) {
    for (const { reason } of exceptions) expect(reason).toMatch(/^[A-Z"].{10,}\.$/);
  }
});
