import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../../../src/lib/study/answer.ts';
import { addDays, type Day, type Moment } from '../../../../src/lib/study/calendar.ts';
import { readCardId, type CardId } from '../../../../src/lib/study/card-id.ts';
import { noProgress, type Progress } from '../../../../src/lib/study/progress.ts';
import type { Grade } from '../../../../src/lib/study/memory.ts';
import { dueToday, forecast, queueToday } from '../../../../src/lib/study/session.ts';
import { progresses } from './progress.arbitrary.ts';

const deck = [200, 301, 401, 403, 404, 500];
const today = '2026-11-21';
const at = (day: Day, minutes = 0): Moment => ({
  at: Date.parse(`${day}T09:00:00`) + minutes * 60_000,
  day,
});

/** Goes through a session until nothing is left to ask; the grade may depend on the card. */
function play(
  start: Progress,
  day: Day,
  codes: readonly number[],
  grade: (id: CardId, time: number) => Grade,
): { progress: Progress; asked: CardId[] } {
  let progress = start;
  const asked: CardId[] = [];
  for (let turn = 0; turn < 200; turn++) {
    const moment = at(day, turn);
    const [id] = queueToday(progress, codes, moment, asked.at(-1));
    if (id === undefined) return { progress, asked };
    asked.push(id);
    progress = answer(progress, id, grade(id, turn), moment).progress;
  }
  throw new Error('The session does not end.');
}

const good = () => 'good' as const;

test('new cards come in the order of the deck, as many as a day allows', () => {
  const progress = { ...noProgress, newPerDay: 4 };
  expect(queueToday(progress, deck, at(today))).toEqual([
    '200-number',
    '301-number',
    '401-number',
    '403-number',
  ]);
  const played = play(progress, today, deck, good);
  expect(new Set(played.asked).size).toBe(4);
  expect(queueToday(played.progress, deck, at(today, 300))).toEqual([]);
});

test('the situation of a code waits for the day after its number', () => {
  const first = play({ ...noProgress, newPerDay: 3 }, today, deck, good);
  const { fresh } = dueToday(first.progress, deck, at(addDays(today, 1)));
  expect(fresh).toEqual(['200-situation', '301-situation', '401-situation']);
});

test('a card that is not known comes back, but not at once while there are others', () => {
  const { asked } = play({ ...noProgress, newPerDay: 3 }, today, deck, (id, turn) =>
    id === '200-number' && turn < 3 ? 'again' : 'good',
  );
  expect(asked[0]).toBe('200-number');
  expect(asked[1]).not.toBe('200-number');
  expect(asked.filter((id) => id === '200-number').length).toBeGreaterThan(2);
});

test('repetitions come before new cards, mixed by day and the same all day', () => {
  let progress: Progress = { ...noProgress, newPerDay: 6 };
  progress = play(progress, today, deck, () => 'easy').progress;
  const due = String(progress.cards['200-number']?.due);
  const queue = queueToday(progress, deck, at(due));
  const { state } = { state: queue.map((id) => progress.cards[id]?.state) };
  expect(state.indexOf(undefined)).toBe(state.lastIndexOf('review') + 1);
  expect(queueToday(progress, deck, at(due, 90))).toEqual(queue);
  const numbers = queue.filter((id) => readCardId(id).direction === 'number');
  expect(numbers).not.toEqual(numbers.toSorted());
});

test('other decks do not ask their cards here, but share the new cards of a day', () => {
  const first = play({ ...noProgress, newPerDay: 4 }, today, [200, 301, 401], good);
  const { due, fresh } = dueToday(first.progress, [403, 404, 500], at(today, 60));
  expect(due).toEqual([]);
  expect(fresh).toEqual(['403-number']);
});

test('every session of every progress ends', () => {
  const codes = Array.from({ length: 30 }, (_, index) => 100 + index * 30);
  fc.assert(
    fc.property(progresses, fc.integer({ min: 0, max: 3 }), (progress, bad) => {
      const { progress: after } = play(progress, '2027-06-01', codes, (_, turn) =>
        turn < 20 * bad && turn % 3 === 0 ? 'again' : 'good',
      );
      const left = dueToday(after, codes, at('2027-06-01', 240));
      expect([...left.due, ...left.fresh]).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the forecast counts each card once on its day, and arrears tomorrow', () => {
  const memory = {
    stability: 3,
    difficulty: 5,
    step: 0,
    reps: 3,
    lapses: 0,
    last: at(today).at,
    day: today,
  };
  const review = (day: Day) => ({ ...memory, state: 'review' as const, due: day });
  const progress: Progress = {
    ...noProgress,
    cards: {
      '200-number': review('2026-11-01'),
      '301-number': review(addDays(today, 1)),
      '401-number': review(addDays(today, 2)),
      '403-number': review(addDays(today, 7)),
      '404-number': review(addDays(today, 8)),
      '500-number': { ...memory, state: 'learning', due: at(today, 10).at },
      '501-number': review(addDays(today, 2)),
    },
  };
  expect(forecast(progress, deck, today)).toEqual(
    [3, 1, 0, 0, 0, 0, 1].map((count, index) => ({ day: addDays(today, index + 1), count })),
  );
});
