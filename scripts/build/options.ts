/** Builds everything anew, whatever an earlier build has left. */
export const force = '--force';

/**
 * Options for Astro. Pages are taken over from a build that ended well only: one that was cut short, or
 * whose sources changed meanwhile, has left pages that do not fit what is said of them.
 */
export const optionsFor = (args: readonly string[], lastEndedWell: boolean): string[] =>
  lastEndedWell || args.includes(force) ? [...args] : [...args, force];
