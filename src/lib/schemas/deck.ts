import { z } from 'astro/zod';
import { classKeys } from '../status-code.ts';

/** Ids of the decks, part of addresses, in the order in which pages offer them. */
export const deckIds = [
  'received',
  'everyday',
  'lookalikes',
  '1xx',
  '2xx',
  '3xx',
  '4xx',
  '5xx',
  'unofficial',
  'all',
] as const;
export type DeckId = (typeof deckIds)[number];

const code = z.number().int().min(100).max(999);
const head = {
  id: z.enum(deckIds),
  /** The numbers that the pile of cards shows. */
  face: z.array(code).length(4),
};

/** A deck and what decides which codes belong to it: a row of content/decks.yaml. */
export const deckSchema = z.union([
  /** The rows of a source table, in their order. */
  z.strictObject({ ...head, table: z.string() }),
  /** A choice, each code with the reason why it belongs to it. */
  z.strictObject({
    ...head,
    codes: z.array(z.strictObject({ code, because: z.string().min(1) })).min(1),
  }),
  z.strictObject({ ...head, class: z.enum(classKeys) }),
  z.strictObject({ ...head, status: z.literal('unofficial') }),
  /** Official codes that are taken for each other: each one's page tells the other apart. */
  z.strictObject({ ...head, rule: z.literal('mutual-lookalikes') }),
  z.strictObject({ ...head, rule: z.literal('every-code') }),
]);

export const decksSchema = z.array(deckSchema);

export type Deck = z.output<typeof deckSchema>;
