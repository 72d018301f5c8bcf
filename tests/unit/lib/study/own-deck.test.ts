import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCode, keepCode } from '../../../../src/lib/study/own-deck.ts';
import { noProgress } from '../../../../src/lib/study/progress.ts';
import { readProgress } from '../../../../src/lib/study/read-progress.ts';
import { progresses } from './progress.arbitrary.ts';

test('the first code makes a whole progress', () => {
  const stored = keepCode(null, noProgress, 404, true) ?? '';
  expect(readProgress(stored)).toEqual({ progress: { ...noProgress, mine: [404] } });
  expect(hasCode(stored, 404)).toBe(true);
  expect(hasCode(stored, 403)).toBe(false);
  expect(hasCode(null, 404)).toBe(false);
});

test('a code comes and goes, and nothing else changes', () => {
  fc.assert(
    fc.property(progresses, fc.integer({ min: 100, max: 999 }), (progress, code) => {
      const stored = JSON.stringify(progress);
      const others = progress.mine.filter((each) => each !== code);
      const added = keepCode(stored, noProgress, code, true) ?? '';
      expect(readProgress(added)).toEqual({ progress: { ...progress, mine: [...others, code] } });
      expect(keepCode(added, noProgress, code, true)).toBe(added);
      expect(readProgress(keepCode(added, noProgress, code, false) ?? '')).toEqual({
        progress: { ...progress, mine: others },
      });
    }),
  );
});

test.each(['', 'null', '7', '"text"', '[]', '{}', '{"version":2,"mine":[404]}', '{"version":'])(
  '%s stays as it is',
  (stored) => {
    expect(keepCode(stored, noProgress, 404, true)).toBeUndefined();
  },
);
