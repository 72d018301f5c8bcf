import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { deckIds, decksSchema } from '../../src/lib/schemas/deck.ts';
import { codesOf } from '../../src/lib/study/deck-codes.ts';
import type { Stock } from '../../src/lib/study/deck-codes.ts';
import { allFacts } from '../unit/support/registry.ts';
import { textOf } from './support/files.ts';

const decks = decksSchema.parse(parse(textOf('content/decks.yaml')));
/** The numbers of the flashcards as they stand in the received document, one to a line. */
const received = [...textOf('content/sources/flashcards.txt').matchAll(/^\d{3}$/gm)].map(Number);
const rows = received.map((code) => ({ line: 1, code, findings: [] }));
const stock: Stock = { registry: allFacts, tables: [{ id: 'flashcards', rows }] };
const codes = new Map(decks.map((deck) => [deck.id, codesOf(deck, stock)]));

test('every deck is there once', () => {
  expect(decks.map(({ id }) => id).sort()).toEqual([...deckIds].sort());
});

test('decks are as large as their names say', () => {
  expect(codes.get('received')).toEqual(received.map(Number));
  expect(codes.get('received')).toHaveLength(26);
  expect(codes.get('everyday')).toHaveLength(30);
  expect(codes.get('all')).toHaveLength(allFacts.length);
  for (const key of ['1xx', '2xx', '3xx', '4xx', '5xx'] as const) {
    expect(codes.get(key)?.every((code) => String(code).startsWith(key.charAt(0)))).toBe(true);
  }
  expect(codes.get('lookalikes')?.length).toBeGreaterThan(40);
});

test.each(decks)('the pile of $id shows four of its codes', ({ id, face }) => {
  expect(new Set(face).size).toBe(4);
  expect(face.filter((code) => !codes.get(id)?.includes(code))).toEqual([]);
});
