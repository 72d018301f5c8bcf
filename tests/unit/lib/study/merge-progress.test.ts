import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeProgress } from '../../../../src/lib/study/merge-progress.ts';
import { noProgress, type Progress } from '../../../../src/lib/study/progress.ts';
import { grade } from '../../../../src/lib/study/schedule.ts';
import { progresses } from './progress.arbitrary.ts';

const kept = ({ cards, days, mine }: Progress) => ({ cards, days, mine: mine.toSorted() });

test('nothing is lost', () => {
  fc.assert(
    fc.property(progresses, progresses, (a, b) => {
      const both = mergeProgress(a, b);
      const keys = (of: 'cards' | 'days') =>
        [...new Set([...Object.keys(a[of]), ...Object.keys(b[of])])].sort();
      expect(Object.keys(both.cards).sort()).toEqual(keys('cards'));
      expect(Object.keys(both.days).sort()).toEqual(keys('days'));
      expect(new Set(both.mine)).toEqual(new Set([...a.mine, ...b.mine]));
    }),
  );
});

test('the order of files does not matter, nor does a file that comes twice', () => {
  fc.assert(
    fc.property(progresses, progresses, progresses, (a, b, c) => {
      expect(kept(mergeProgress(a, b))).toEqual(kept(mergeProgress(b, a)));
      expect(kept(mergeProgress(mergeProgress(a, b), c))).toEqual(
        kept(mergeProgress(a, mergeProgress(b, c))),
      );
      const both = mergeProgress(a, b);
      expect(mergeProgress(both, b)).toEqual(both);
      expect(mergeProgress(a, a)).toEqual(a);
      expect(mergeProgress(noProgress, a)).toEqual({ ...a, newPerDay: noProgress.newPerDay });
    }),
  );
});

test('of a card, the memory that was graded last stays', () => {
  const monday = grade(undefined, 'good', { at: 1000, day: '2026-11-16' });
  const tuesday = grade(monday, 'again', { at: 2000, day: '2026-11-17' });
  const own = { ...noProgress, cards: { '404-number': monday } } as const;
  const other = { ...noProgress, cards: { '404-number': tuesday } } as const;
  expect(mergeProgress(own, other).cards['404-number']).toBe(tuesday);
  expect(mergeProgress(other, own).cards['404-number']).toBe(tuesday);
});
