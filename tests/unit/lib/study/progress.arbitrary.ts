import fc from 'fast-check';
import { addDays } from '../../../../src/lib/study/calendar.ts';
import { cardId, directions, type CardId } from '../../../../src/lib/study/card-id.ts';
import type { Progress } from '../../../../src/lib/study/progress.ts';
import { states, type Memory } from '../../../../src/lib/study/memory.ts';

const time = fc.integer({ min: 1.7e12, max: 1.9e12 });

export const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count));

export const memories: fc.Arbitrary<Memory> = fc
  .record({
    state: fc.constantFrom(...states),
    dueDay: days,
    dueTime: time,
    stability: fc.double({ min: 0.001, max: 36500, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    step: fc.integer({ min: 0, max: 1 }),
    reps: fc.integer({ min: 1, max: 200 }),
    lapses: fc.integer({ min: 0, max: 50 }),
    last: time,
    day: days,
  })
  .map(({ dueDay, dueTime, ...rest }) => ({
    ...rest,
    due: rest.state === 'review' ? dueDay : dueTime,
  }));

export const cardIds: fc.Arbitrary<CardId> = fc
  .tuple(fc.integer({ min: 100, max: 999 }), fc.constantFrom(...directions))
  .map(([code, direction]) => cardId(code, direction));

export const progresses: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(1),
  cards: fc
    .array(fc.tuple(cardIds, memories), { maxLength: 12 })
    .map((pairs) => Object.fromEntries(pairs)),
  days: fc
    .array(
      fc.tuple(
        days,
        fc.record({
          graded: fc.integer({ min: 1, max: 300 }),
          introduced: fc.integer({ min: 0, max: 50 }),
        }),
      ),
      { maxLength: 12 },
    )
    .map((pairs) => Object.fromEntries(pairs)),
  mine: fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { maxLength: 8 }),
  newPerDay: fc.constantFrom(5, 10, 20, 50),
});
