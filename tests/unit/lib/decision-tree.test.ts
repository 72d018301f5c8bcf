import { expect, test } from 'vitest';
import { waysThrough } from '../../../src/lib/decision-tree.ts';

const leaf = { id: 'leaf', to: 404 };
const to = (question: string) => ({ id: `to-${question}`, to: question });

test('questions come depth first, each with the answers that lead to it', () => {
  const tree = {
    start: { answers: [to('a'), to('b')] },
    b: { answers: [leaf] },
    a: { answers: [leaf, to('c')] },
    c: { answers: [leaf] },
  };
  expect([...waysThrough(tree)]).toEqual([
    ['start', []],
    ['a', [{ question: 'start', answer: 'to-a' }]],
    [
      'c',
      [
        { question: 'start', answer: 'to-a' },
        { question: 'a', answer: 'to-c' },
      ],
    ],
    ['b', [{ question: 'start', answer: 'to-b' }]],
  ]);
});

test.each([
  ['a circle', { start: { answers: [to('a')] }, a: { answers: [to('start')] } }, ['start', 'a']],
  ['an answer to nowhere', { start: { answers: [to('gone')] } }, ['start']],
  ['a stray question', { start: { answers: [leaf] }, stray: { answers: [leaf] } }, ['start']],
  ['no beginning', { a: { answers: [leaf] } }, []],
])('%s ends', (_, tree, reached) => {
  expect([...waysThrough(tree).keys()]).toEqual(reached);
});
