import { expect, test } from 'vitest';
import { hideCode, whyNot } from '../../../../../src/lib/study/quiz/explain.ts';
import { makeCard } from './cards.ts';

test('the words on the difference are told where there are any', () => {
  const right = makeCard(401, [403]);
  expect(whyNot(right, makeCard(403))).toEqual({ difference: 'How 403 differs.' });
  expect(whyNot(right, makeCard(500))).toEqual({ summary: 'Summary 500.' });
});

test.each([
  ['A 404, said 404.', 404, 'A ___, said ___.'],
  ['Port 4040 and 1404', 404, 'Port 4040 and 1404'],
  ['nothing', 404, 'nothing'],
])('%s', (text, code, expected) => {
  expect(hideCode(text, code)).toBe(expected);
});
