/**
 * The classes of RFC 9110 §15, by first digit, and `other` for three-digit numbers that
 * servers send although they lie outside 100–599.
 */
export const classKeys = ['1xx', '2xx', '3xx', '4xx', '5xx', 'other'] as const;
export type ClassKey = (typeof classKeys)[number];

/** The class of a code: its first digit decides (RFC 9110 §15); 600–999 belong to none. */
export function classOf(code: number): ClassKey {
  return classKeys.find((key) => key === `${String(Math.floor(code / 100))}xx`) ?? 'other';
}

/** True for the three digits that a status line can hold (RFC 9112 §4): 100 to 999. */
export function isStatusCode(value: number): boolean {
  return Number.isInteger(value) && value >= 100 && value <= 999;
}
