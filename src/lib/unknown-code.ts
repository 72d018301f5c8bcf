import { classKeys, classOf } from './status-code.ts';

/** What can be said of a number without a page: it belongs to a class, or lies outside of them. */
export type Verdict = (typeof verdicts)[number];
export const verdicts = ['unregistered', 'above', 'below'] as const;

/** Status codes are 100 to 599; 600 to 999 fit into a status line all the same (RFC 9110 §15). */
export function verdictOf(number: number): Verdict {
  if (number < 100) return 'below';
  return number < 600 ? 'unregistered' : 'above';
}

/** The code as which a client treats one that it does not know: the first of its class. */
export function treatedAs(number: number): number {
  const key = classOf(number);
  return (key === 'other' ? 5 : classKeys.indexOf(key) + 1) * 100;
}

/** The two nearest codes on either side of a number, in their order. */
export function nearestCodes(number: number, codes: readonly number[]): number[] {
  const sorted = [...codes].sort((a, b) => a - b);
  return [
    ...sorted.filter((code) => code < number).slice(-2),
    ...sorted.filter((code) => code > number).slice(0, 2),
  ];
}
