import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, takeBack, type Step } from '../../../../src/lib/study/answer.ts';
import { addDays } from '../../../../src/lib/study/calendar.ts';
import { noProgress, type Progress } from '../../../../src/lib/study/progress.ts';
import { grades, type Grade } from '../../../../src/lib/study/memory.ts';
import { cardIds, progresses } from './progress.arbitrary.ts';

const now = { at: 1_795_000_000_000, day: '2026-11-21' };

test('a grade is remembered and counted', () => {
  const { progress } = answer(noProgress, '404-number', 'good', now);
  expect(progress.cards['404-number']).toMatchObject({ reps: 1, last: now.at });
  expect(progress.days).toEqual({ '2026-11-21': { graded: 1, introduced: 1 } });
  const again = answer(progress, '404-number', 'good', { ...now, at: now.at + 600_000 });
  expect(again.progress.days).toEqual({ '2026-11-21': { graded: 2, introduced: 1 } });
});

test('several grades are taken back one after another', () => {
  const given = fc.array(fc.tuple(cardIds, fc.constantFrom(...grades), fc.integer({ max: 40 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(progresses, given, (before, answers) => {
      let progress: Progress = before;
      const steps: Step[] = [];
      answers.forEach(([id, grade, days], index) => {
        const count = Math.max(0, days);
        const moment = { at: now.at + count * 86_400_000 + index, day: addDays(now.day, count) };
        const answered = answer(progress, id, grade, moment);
        steps.push(answered.step);
        progress = answered.progress;
      });
      for (const step of steps.reverse()) {
        const back = takeBack(progress, step);
        if (!back) throw new Error('A step could not be taken back.');
        progress = back;
      }
      expect(progress).toEqual(before);
    }),
  );
});

test('a step does not undo what another tab did to the card since', () => {
  const grade = (progress: Progress, given: Grade, at: number) =>
    answer(progress, '404-number', given, { ...now, at });
  const first = grade(noProgress, 'good', now.at);
  const elsewhere = grade(first.progress, 'again', now.at + 5);
  expect(takeBack(elsewhere.progress, first.step)).toBeUndefined();
  expect(takeBack(noProgress, first.step)).toBeUndefined();
});

test('a step leaves alone what another tab did to other cards', () => {
  const first = answer(noProgress, '404-number', 'good', now);
  const other = answer(first.progress, '200-number', 'easy', now);
  const back = takeBack(other.progress, first.step);
  expect(Object.keys(back?.cards ?? {})).toEqual(['200-number']);
  expect(back?.days).toEqual({ '2026-11-21': { graded: 1, introduced: 1 } });
});
