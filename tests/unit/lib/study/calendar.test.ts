import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays, dayOf, utcMidnight } from '../../../../src/lib/study/calendar.ts';
import { days } from './progress.arbitrary.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  ['Europe/Paris', '2026-03-29T00:59:00Z', '2026-03-29'],
  ['Europe/Paris', '2026-03-28T23:00:00Z', '2026-03-29'], // Clocks go forward on the 29th.
  ['Europe/Paris', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['Europe/Paris', '2026-10-25T22:59:59Z', '2026-10-25'], // A day of 25 hours.
  ['America/New_York', '2026-11-21T04:59:59Z', '2026-11-20'],
  ['America/New_York', '2026-11-21T05:00:00Z', '2026-11-21'],
  ['Pacific/Kiritimati', '2026-11-21T10:00:00Z', '2026-11-22'],
  ['UTC', '0999-01-02T00:00:00Z', '0999-01-02'],
])('in %s, %s is %s', (tz, time, day) => {
  process.env['TZ'] = tz;
  expect(dayOf(new Date(time))).toBe(day);
});

test.each([
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-25', -1, '2026-10-24'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
])('%s and %d days is %s', (day, count, expected) => {
  process.env['TZ'] = 'Europe/Paris';
  expect(addDays(day, count)).toBe(expected);
});

test('days add up and keep their order', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 500 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day);
      expect(addDays(day, count) > day).toBe(true);
      expect(utcMidnight(addDays(day, count)).getTime() - utcMidnight(day).getTime()).toBe(
        count * 86_400_000,
      );
    }),
  );
});
