import { expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/study/calendar.ts';
import { streakOf } from '../../../../src/lib/study/streak.ts';

const today = '2026-03-30';
const daysAgo = (...counts: number[]) =>
  Object.fromEntries(counts.map((count) => [addDays(today, -count), { graded: 1, introduced: 0 }]));

test.each([
  ['nothing yet', [], 0],
  ['today only', [0], 1],
  ['yesterday, today still to come', [1], 1],
  ['three days with today', [0, 1, 2], 3],
  ['three days up to yesterday, across a change of the clocks', [1, 2, 3], 3],
  ['broken the day before yesterday', [2, 3, 4], 0],
  ['a gap', [0, 1, 3, 4], 2],
  ['days to come do not count', [-1, 0], 1],
])('%s', (_, counts, expected) => {
  expect(streakOf(daysAgo(...counts), today)).toBe(expected);
});

test('a day without a grade is no day', () => {
  expect(streakOf({ [today]: { graded: 0, introduced: 0 } }, today)).toBe(0);
});
