import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noProgress } from '../../../../src/lib/study/progress.ts';
import { readProgress } from '../../../../src/lib/study/read-progress.ts';
import { progresses } from './progress.arbitrary.ts';

const memory = {
  state: 'review',
  due: '2026-11-23',
  stability: 2.3,
  difficulty: 5,
  step: 0,
  reps: 2,
  lapses: 0,
  last: 1_795_000_000_000,
  day: '2026-11-21',
};
const text = (change: object) => JSON.stringify({ ...noProgress, ...change });
const card = (change: object) => text({ cards: { '404-number': { ...memory, ...change } } });

test('what was written is read', () => {
  fc.assert(
    fc.property(progresses, (progress) => {
      expect(readProgress(JSON.stringify(progress))).toEqual({ progress });
    }),
  );
});

test('no text makes it fail', () => {
  const value = fc.oneof(fc.string(), fc.json());
  fc.assert(
    fc.property(value, (any) => {
      expect(readProgress(any)).toHaveProperty('refusal');
    }),
  );
});

test.each([
  ['', 'json', undefined],
  ['{"version":1', 'json', undefined],
  ['<script>alert(1)</script>', 'json', undefined],
  ['null', 'shape', ''],
  ['[]', 'shape', ''],
  ['7', 'shape', ''],
  ['{}', 'shape', 'version'],
  [text({ version: 0 }), 'shape', 'version'],
  [text({ version: '1' }), 'shape', 'version'],
  [text({ version: 2, cards: 'of tomorrow' }), 'newer', undefined],
  [text({ cards: [] }), 'shape', 'cards'],
  [text({ cards: { '404': memory } }), 'shape', 'cards.404'],
  [text({ cards: { '404-number ': memory } }), 'shape', 'cards.404-number '],
  [text({ cards: { '<b>-number': memory } }), 'shape', 'cards.<b>-number'],
  [text({ cards: { '404-number': null } }), 'shape', 'cards.404-number'],
  [card({ state: 'new' }), 'shape', 'cards.404-number.state'],
  [card({ state: 'toString' }), 'shape', 'cards.404-number.state'],
  [card({ due: 5 }), 'shape', 'cards.404-number.due'],
  [card({ due: '2026-02-30' }), 'shape', 'cards.404-number.due'],
  [card({ state: 'learning' }), 'shape', 'cards.404-number.due'],
  [card({ state: 'learning', due: 1e300 }), 'shape', 'cards.404-number.due'],
  [card({ stability: 0 }), 'shape', 'cards.404-number.stability'],
  [card({ stability: null }), 'shape', 'cards.404-number.stability'],
  [card({ difficulty: 11 }), 'shape', 'cards.404-number.difficulty'],
  [card({ step: -1 }), 'shape', 'cards.404-number.step'],
  [card({ reps: 1.5 }), 'shape', 'cards.404-number.reps'],
  [card({ day: '<img src=x onerror=alert(1)>' }), 'shape', 'cards.404-number.day'],
  [text({ days: { yesterday: { graded: 1, introduced: 0 } } }), 'shape', 'days.yesterday'],
  [text({ days: { '2026-11-21': { graded: 1 } } }), 'shape', 'days.2026-11-21.introduced'],
  [text({ mine: [404, '<b>'] }), 'shape', 'mine'],
  [text({ mine: [99] }), 'shape', 'mine'],
  [text({ mine: { length: 1 } }), 'shape', 'mine'],
  [text({ newPerDay: -1 }), 'shape', 'newPerDay'],
  [`"${'a'.repeat(5_000_001)}"`, 'long', undefined],
])('%.60s is refused', (hostile, refusal, path) => {
  expect(readProgress(hostile)).toEqual(path === undefined ? { refusal } : { refusal, path });
});

test('keys of prototypes and unknown keys go no further', () => {
  const hostile = `{"version":1,"cards":{},"days":{},"mine":[],"newPerDay":10,
    "__proto__":{"polluted":true},"constructor":{"x":1},"extra":"<script>"}`;
  const read = readProgress(hostile);
  expect(read).toEqual({ progress: noProgress });
  expect(Object.keys('progress' in read ? read.progress : {})).toEqual(Object.keys(noProgress));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(readProgress(text({ cards: JSON.parse('{"__proto__":{"a":1}}') as object }))).toEqual({
    refusal: 'shape',
    path: 'cards.__proto__',
  });
});
