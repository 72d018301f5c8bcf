import { expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/study/calendar.ts';
import { previewDue, writeDue } from '../../../../src/lib/study/interval.ts';
import { grade } from '../../../../src/lib/study/schedule.ts';

const now = { at: 1_795_000_000_000, day: '2026-11-21' };
const memory = grade(undefined, 'good', now);

test.each([
  ['en', 1, 'in 1 minute'],
  ['en', 10, 'in 10 minutes'],
  ['fr', 10, 'dans 10 minutes'],
  ['es', 6, 'dentro de 6 minutos'],
])('%s, %d minutes: %s', (tag, minutes, expected) => {
  expect(writeDue({ ...memory, due: now.at + minutes * 60_000 }, now, tag)).toBe(expected);
});

test.each([
  ['en', 1, 'tomorrow'],
  ['en', 2, 'in 2 days'],
  ['fr', 2, 'après-demain'],
  ['es', 8, 'dentro de 8 días'],
  ['en', 60, 'in 60 days'],
  ['en', 61, 'in 2 months'],
  ['fr', 200, 'dans 7 mois'],
  ['en', 729, 'in 2 years'],
  ['en', 36500, 'in 100 years'],
])('%s, %d days: %s', (tag, days, expected) => {
  expect(writeDue({ ...memory, due: addDays(now.day, days) }, now, tag)).toBe(expected);
});

test('a new card comes back later after a better grade', () => {
  expect(previewDue(undefined, now, 'en')).toEqual({
    again: 'in 1 minute',
    hard: 'in 6 minutes',
    good: 'in 10 minutes',
    easy: 'in 8 days',
  });
});
