/** One line of a table of aims: what is aimed at, the limit, and whether the run kept it. */
export function aimRow(
  aim: string,
  reached: number,
  limit: number,
  tell: (value: number) => string = ratio,
): Readonly<Record<string, string>> {
  return { aim, limit: tell(limit), reached: tell(reached), kept: reached <= limit ? 'yes' : 'no' };
}

/** A ratio of two figures of one run, or of one figure to 1. */
export const ratio = (value: number, of = 1): string => (value / of).toFixed(2);
