import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionKinds, roundKinds } from '../../../../../src/lib/study/quiz/kinds.ts';
import { makeRound } from '../../../../../src/lib/study/quiz/round.ts';
import { wrongAnswers } from '../../../../../src/lib/study/quiz/wrong-answers.ts';
import { randomFrom } from '../../../../../src/lib/study/random.ts';
import { classOf } from '../../../../../src/lib/status-code.ts';
import { cards, makeCard } from './cards.ts';

const all = cards.map(({ code }) => code);
const cardOf = (code: number) => cards.find((card) => card.code === code) ?? makeCard(code);
const rounds = fc.tuple(fc.constantFrom(...roundKinds), fc.string({ minLength: 1 }));

test('a round is ten different codes of the deck, each with answers of which one is right', () => {
  fc.assert(
    fc.property(rounds, fc.shuffledSubarray(all, { minLength: 1 }), ([kind, seed], deck) => {
      const round = makeRound(cards, deck, kind, seed);
      expect(round.length).toBeLessThanOrEqual(10);
      if (kind === 'mixed') expect(round).toHaveLength(Math.min(10, deck.length));
      expect(new Set(round.map(({ code }) => code)).size).toBe(round.length);
      for (const question of round) {
        const { code, options } = question;
        expect(deck).toContain(code);
        expect(options).toContain(code);
        expect(options).toEqual(options.toSorted((a, b) => a - b));
        expect(new Set(options).size).toBe(options.length);
        expect(options).toHaveLength(question.kind === 'drill' ? 2 : 4);
        if (kind !== 'mixed') expect(question.kind).toBe(kind);
        const names = options.map((option) => cardOf(option).name);
        expect(new Set(names).size).toBe(names.length);
      }
    }),
  );
});

test('the same seed makes the same round, another seed another one', () => {
  fc.assert(
    fc.property(rounds, ([kind, seed]) => {
      expect(makeRound(cards, all, kind, seed)).toEqual(makeRound(cards, all, kind, seed));
    }),
  );
  expect(makeRound(cards, all, 'mixed', 'a')).not.toEqual(makeRound(cards, all, 'mixed', 'b'));
});

test('a seed makes the same round for ever', () => {
  const round = makeRound(cards, all, 'mixed', 'statuary').slice(0, 3);
  expect(round.map(({ kind, code, options }) => `${kind} ${String(code)}: ${options.join(' ')}`))
    .toMatchInlineSnapshot(`
      [
        "drill 200: 200 204",
        "meaning 201: 200 201 204 502",
        "drill 401: 401 403",
      ]
    `);
});

test('every kind turns up in mixed rounds', () => {
  const kinds = ['a', 'b', 'c', 'd'].flatMap((seed) =>
    makeRound(cards, all, 'mixed', seed).map(({ kind }) => kind),
  );
  expect(new Set(kinds)).toEqual(new Set(questionKinds));
});

test('a card without an exchange is not asked for one', () => {
  expect(makeRound(cards, [304], 'exchange', 'x')).toEqual([]);
  expect(makeRound(cards, [100], 'drill', 'x')).toEqual([]);
});

test('wrong answers are what is confused, then the class, then any', () => {
  const [first, second, third] = wrongAnswers('meaning', cardOf(401), cards, 3, randomFrom('s'));
  expect(new Set([first, second])).toEqual(new Set([403, 407]));
  expect(classOf(third ?? 0)).toBe('4xx');
  expect(wrongAnswers('meaning', cardOf(204), cards, 1, randomFrom('s'))).toEqual([200]);
  expect(wrongAnswers('meaning', cardOf(100), cards, 30, randomFrom('s'))).toHaveLength(
    cards.length - 2,
  );
});

test('what would be right as well is never offered', () => {
  const twins = [
    makeCard(431),
    makeCard(494, [431], { phrase: 'PHRASE 431' }),
    makeCard(495, [431], { name: 'name 431' }),
    makeCard(496, [431], { summary: 'Summary 431.' }),
    makeCard(497, [431], { situation: makeCard(431).situation }),
    makeCard(498, [431], { exchange: makeCard(431).exchange }),
    makeCard(499, [431]),
  ];
  const right = twins[0] ?? makeCard(431);
  expect(wrongAnswers('meaning', right, twins, 9, randomFrom('s'))).toEqual([499]);
  expect(wrongAnswers('meaning', makeCard(500, [431, 494]), cards, 9, randomFrom('s'))).not.toEqual(
    expect.arrayContaining([431, 494]),
  );
  expect(makeRound(twins, [431], 'drill', 's')).toEqual([
    { kind: 'drill', code: 431, options: [431, 499] },
  ]);
});

test('an exchange is not asked for with a code that might have sent it, too', () => {
  const moved = 'HTTP/1.1 ___\nLocation: /b';
  const said = (words: string) => `HTTP/1.1 ___\n\n${words}`;
  const sent = [
    makeCard(301, [], { exchange: moved }),
    makeCard(302, [], { exchange: `${moved}\nDate: today` }),
    makeCard(303, [], { exchange: `${moved}\nRetry-After: 9` }),
    makeCard(400, [422], { exchange: said('age is missing') }),
    makeCard(422, [], { exchange: said('too young') }),
    makeCard(409, [], { exchange: said('taken') }),
    makeCard(410, [], { exchange: null }),
  ];
  const wrong = (code: number, kind: 'exchange' | 'situation') => {
    const right = sent.find((card) => card.code === code) ?? makeCard(code);
    return wrongAnswers(kind, right, sent, 9, randomFrom('s')).toSorted((a, b) => a - b);
  };
  expect(wrong(301, 'exchange')).toEqual([303, 400, 409, 410, 422]);
  expect(wrong(400, 'exchange')).toEqual([301, 302, 303, 409, 410]);
  expect(wrong(400, 'situation')).toEqual([301, 302, 303, 409, 410, 422]);
});
