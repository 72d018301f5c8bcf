import { roundKinds, type RoundKind } from './kinds.ts';
import { roundLength } from './round.ts';

/** What the address of a quiz may name; what it does not name is undefined. */
export interface QuizAddress {
  readonly deck: string | undefined;
  readonly kind: RoundKind | undefined;
  readonly seed: string | undefined;
  /** Right answers that somebody had in this round. */
  readonly score: number | undefined;
}

const seedShape = /^[a-z0-9]{1,16}$/;

/**
 * Reads the query of an address, which anybody may have written: a value that could not have come
 * from here is ignored. A score without a seed says nothing about a round, and is ignored, too.
 * @param isDeck tells whether there is a deck of that name
 */
export function readQuizAddress(query: string, isDeck: (id: string) => boolean): QuizAddress {
  const given = new URLSearchParams(query);
  const deck = given.get('deck') ?? undefined;
  const seed = given.get('seed') ?? undefined;
  const score = given.get('score') ?? '';
  const known = seed !== undefined && seedShape.test(seed) ? seed : undefined;
  return {
    deck: deck !== undefined && isDeck(deck) ? deck : undefined,
    kind: roundKinds.find((each) => each === given.get('kind')),
    seed: known,
    score:
      known !== undefined && /^\d{1,2}$/.test(score) && Number(score) <= roundLength
        ? Number(score)
        : undefined,
  };
}

/** The query that names a round, and a score in it. */
export function writeQuizQuery(
  deck: string,
  kind: RoundKind,
  seed: string,
  score?: number,
): string {
  const query = new URLSearchParams({ deck, kind, seed });
  if (score !== undefined) query.set('score', String(score));
  return `?${query.toString()}`;
}

/** A seed made of chance, a letter or digit per byte. */
export function newSeed(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
