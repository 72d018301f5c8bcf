/**
 * What the front of a card shows: the number, to which the reader knows the meaning, or a
 * situation, to which the reader knows the number.
 */
export const directions = ['number', 'situation'] as const;
export type Direction = (typeof directions)[number];

/** Identity of a card: its code and its direction, as in `404-situation`. */
export type CardId = `${number}-${Direction}`;

export function cardId(code: number, direction: Direction): CardId {
  return `${String(code) as `${number}`}-${direction}`;
}

/** The code and the direction of a card. */
export function readCardId(id: CardId): { code: number; direction: Direction } {
  const [code = '', direction] = id.split('-');
  return { code: Number(code), direction: direction === 'number' ? 'number' : 'situation' };
}

/** True for the identity of a card of a three-digit code, whether or not the code exists. */
export function isCardId(value: string): value is CardId {
  return /^[1-9]\d\d-(?:number|situation)$/.test(value);
}
