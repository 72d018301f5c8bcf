import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Moment } from '../../../../src/lib/study/calendar.ts';
import { grades, type Grade, type Memory } from '../../../../src/lib/study/memory.ts';
import { grade } from '../../../../src/lib/study/schedule.ts';
import { memories } from './progress.arbitrary.ts';

const start: Moment = { at: Date.parse('2026-11-21T10:00:00Z'), day: '2026-11-21' };
const minutes = (count: number): Moment => ({ ...start, at: start.at + count * 60_000 });
const later = (days: number): Moment => ({
  at: start.at + days * 86_400_000,
  day: addDays(start.day, days),
});

/** A card after several grades, each given when it was due. */
function learn(...given: Grade[]): Memory {
  let memory: Memory | undefined;
  let moment = start;
  for (const each of given) {
    memory = grade(memory, each, moment);
    const { due } = memory;
    const day = typeof due === 'number' ? moment.day : due;
    const at = typeof due === 'number' ? due : Date.parse(`${due}T10:00:00Z`);
    moment = { at, day };
  }
  if (!memory) throw new Error('No grade was given.');
  return memory;
}

test('a new card takes two short steps, then a day', () => {
  const first = grade(undefined, 'good', start);
  expect(first).toMatchObject({ state: 'learning', due: minutes(10).at, step: 1, reps: 1 });
  const second = grade(first, 'good', minutes(10));
  expect(second).toMatchObject({ state: 'review', due: '2026-11-23', reps: 2, lapses: 0 });
});

test.each([
  ['again', minutes(1).at],
  ['hard', minutes(6).at],
  ['good', minutes(10).at],
  ['easy', '2026-11-29'],
] as const)('a new card graded %s comes back', (given, due) => {
  expect(grade(undefined, given, start).due).toBe(due);
});

test('what is known well is asked ever more seldom', () => {
  const gaps = [3, 4, 5, 6].map((count) => {
    const memory = learn(...Array.from({ length: count }, () => 'good' as const));
    return (Date.parse(String(memory.due)) - Date.parse(memory.day)) / 86_400_000;
  });
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(new Set(gaps).size).toBe(gaps.length);
});

test('a forgotten card is relearned within minutes and counts a lapse', () => {
  const known = learn('good', 'good', 'good');
  const day = String(known.due);
  const moment = { at: Date.parse(`${day}T08:00:00Z`), day };
  expect(grade(known, 'again', moment)).toMatchObject({
    state: 'relearning',
    due: moment.at + 10 * 60_000,
    lapses: 1,
  });
});

test('days are those of the reader, whatever the hour', () => {
  const known = learn('good', 'good');
  const day = String(known.due);
  const dues = ['T00:00:01Z', 'T12:00:00Z', 'T23:59:59Z'].map(
    (hour) => grade(known, 'good', { at: Date.parse(day + hour), day }).due,
  );
  expect(new Set(dues).size).toBe(1);
});

test('a clock that was put back does no harm', () => {
  const known = learn('easy');
  const early = { at: start.at - 5 * 86_400_000, day: addDays(start.day, -5) };
  const memory = grade(known, 'good', early);
  expect(memory.day).toBe(known.day);
  expect(String(memory.due) > known.day).toBe(true);
});

test('every grade of every memory gives a memory, better grades no earlier', () => {
  fc.assert(
    fc.property(memories, fc.integer({ min: 0, max: 900 }), (memory, days) => {
      const moment = later(days);
      const dues = grades.map((given) => {
        const next = grade(memory, given, moment);
        expect(next.difficulty).toBeGreaterThanOrEqual(1);
        expect(next.difficulty).toBeLessThanOrEqual(10);
        expect(next.stability).toBeGreaterThan(0);
        expect(next.reps).toBe(memory.reps + 1);
        expect(typeof next.due === 'number').toBe(next.state !== 'review');
        return typeof next.due === 'number' ? next.due : Date.parse(next.due) + 86_400_000 * 2;
      });
      expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    }),
  );
});
