import type { Registry } from '../schemas/registry.ts';

/** The marks of the cheat sheet, by what they say of a code. */
export const cheatMarks = { unofficial: '°', retired: '†', retry: '↻' } as const;
export type CheatMark = keyof typeof cheatMarks;

/** The marks in the order in which they stand. */
export const cheatMarkKeys = Object.keys(cheatMarks) as CheatMark[];

/** The marks of a code: unofficial, no longer to be used, or worth another try as it is. */
export function cheatMarksOf({ status, retry }: Pick<Registry, 'status' | 'retry'>): CheatMark[] {
  const has: Record<CheatMark, boolean> = {
    unofficial: status === 'unofficial',
    retired: status === 'deprecated' || status === 'unused',
    retry: ['now', 'later', 'idempotent'].includes(retry),
  };
  return cheatMarkKeys.filter((mark) => has[mark]);
}
