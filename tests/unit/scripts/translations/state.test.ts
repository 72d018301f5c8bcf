import { expect, test } from 'vitest';
import { fingerprint } from '../../../../scripts/translations/fingerprint.ts';
import { ageOf, stateOf } from '../../../../scripts/translations/state.ts';

const stamp = { from: fingerprint('Gone'), date: '2026-03-01' };

test.each([
  { english: 'Gone', words: 'Disparu', stamp, state: 'done', age: { date: '2026-03-01' } },
  {
    english: 'Gone!',
    words: 'Disparu',
    stamp,
    state: 'stale',
    age: { date: '2026-03-01', stale: true },
  },
  {
    english: undefined,
    words: 'Disparu',
    stamp,
    state: 'stale',
    age: { date: '2026-03-01', stale: true },
  },
  { english: 'Gone', words: 'Disparu', stamp: undefined, state: 'undated', age: {} },
  { english: 'Gone', words: undefined, stamp: undefined, state: 'missing', age: {} },
  { english: undefined, words: undefined, stamp: undefined, state: undefined, age: {} },
])('$words from $english is $state', ({ english, words, stamp: of, state, age }) => {
  expect(stateOf({ english, words, stamp: of })).toBe(state);
  expect(ageOf(english, of)).toEqual(age);
});
