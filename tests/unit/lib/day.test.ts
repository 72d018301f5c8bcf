import { expect, test } from 'vitest';
import { isDay, writeDay } from '../../../src/lib/day.ts';

test.each([
  ['2026-11-21', 'en-GB', '21 November 2026'],
  ['2026-11-21', 'fr', '21 novembre 2026'],
  ['2026-01-01', 'es', '1 de enero de 2026'],
])('%s in %s is %s', (day, tag, text) => {
  expect(writeDay(day, tag)).toBe(text);
});

test.each([
  ['2026-11-21', true],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-11', false],
  ['21.11.2026', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
