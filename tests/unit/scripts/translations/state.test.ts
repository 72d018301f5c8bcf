import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../../scripts/translations/fingerprint.ts';
import { read } from '../../../../scripts/normalize/read.ts';
import { ageOf, agesOf, staleDay, stateOf } from '../../../../scripts/translations/state.ts';
import { root } from '../../../repo/support/files.ts';

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

test('a stale translation tells the day of the English change, once that is dated', () => {
  const written = { from: fingerprint('Gone for good'), date: '2026-05-06' };
  expect(ageOf('Gone for good', stamp, written)).toEqual({ date: '2026-05-06', stale: true });
  expect(ageOf('Gone again', stamp, written)).toEqual({ date: '2026-03-01', stale: true });
});

test('the ages of the content: its own day, none in English, none without a stamp', () => {
  const { input } = read(join(root, 'content'));
  const glossary = new Map([
    ['glossary' as const, { proxy: { name: { ...stamp, from: '00000000' } } }],
  ]);
  const age = agesOf({ ...input, stamps: new Map([['fr', glossary]]) });
  expect(age('fr', 'glossary', 'proxy', 'name')).toEqual({ date: '2026-03-01', stale: true });
  expect(age('fr', 'glossary', 'proxy', 'definition')).toEqual({});
  expect(age('en', 'glossary', 'proxy', 'name')).toEqual({});
});

test('only a stale translation has a day to show', () => {
  expect(staleDay({ date: '2026-03-01', stale: true })).toBe('2026-03-01');
  expect(staleDay({ date: '2026-03-01' })).toBeUndefined();
  expect(staleDay({})).toBeUndefined();
});
