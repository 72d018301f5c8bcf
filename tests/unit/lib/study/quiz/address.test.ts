import { expect, test } from 'vitest';
import {
  newSeed,
  readQuizAddress,
  writeQuizQuery,
} from '../../../../../src/lib/study/quiz/address.ts';

const decks = { '4xx': [], mine: [] };
const isDeck = (id: string) => Object.hasOwn(decks, id);
const nothing = { deck: undefined, kind: undefined, seed: undefined, score: undefined };

test.each([
  ['', nothing],
  [
    '?deck=4xx&kind=drill&seed=k3x9&score=7',
    { deck: '4xx', kind: 'drill', seed: 'k3x9', score: 7 },
  ],
  ['?deck=4xx', { ...nothing, deck: '4xx' }],
  ['?deck=toString&kind=constructor&seed=__proto__', nothing],
  ['?deck=%3Cscript%3E&kind=%3Cb%3E&seed=%3Cimg%20src=x%3E&score=%3Ci%3E', nothing],
  ['?seed=abc&score=0', { ...nothing, seed: 'abc', score: 0 }],
  ['?seed=abc&score=11', { ...nothing, seed: 'abc' }],
  ['?seed=abc&score=-1', { ...nothing, seed: 'abc' }],
  ['?seed=abc&score=1e1', { ...nothing, seed: 'abc' }],
  ['?seed=abc&score=٧', { ...nothing, seed: 'abc' }],
  ['?seed=abc&score=%207', { ...nothing, seed: 'abc' }],
  ['?score=7', nothing],
  ['?seed=ABC&score=7', nothing],
  ['?seed=aaaaaaaaaaaaaaaaa', nothing],
  ['?seed=', nothing],
  ['?deck=mine&deck=4xx', { ...nothing, deck: 'mine' }],
])('%s', (query, expected) => {
  expect(readQuizAddress(query, isDeck)).toEqual(expected);
});

test('what is written is read', () => {
  const query = writeQuizQuery('4xx', 'exchange', 'k3x9', 10);
  expect(query).toBe('?deck=4xx&kind=exchange&seed=k3x9&score=10');
  expect(readQuizAddress(query, isDeck)).toEqual({
    deck: '4xx',
    kind: 'exchange',
    seed: 'k3x9',
    score: 10,
  });
});

test('new seeds have the shape of a seed', () => {
  const seed = newSeed(Uint8Array.from([0, 35, 36, 255, 128, 7, 9, 200]));
  expect(readQuizAddress(`?seed=${seed}`, isDeck).seed).toBe(seed);
});
