import { workerPath } from '../routes.ts';

/**
 * For pages and their data. Whoever has a copy asks whether it still holds, so that a page and its
 * data belong to one edition; the answer is short.
 */
export const askAgain = 'public, max-age=0, must-revalidate';
const forever = 'public, max-age=31536000, immutable';

/** How long copies of a path, or of everything in a folder, may be used. */
export interface CachingRule {
  /** A folder ends in a slash. */
  readonly path: string;
  readonly caching: string;
}

/** Exceptions from `askAgain`. No path falls under two of them, because hosts join rules differently. */
export const cachingRules: readonly CachingRule[] = [
  // The names of these files are made from what they hold.
  { path: '/_astro/', caching: forever },
  { path: '/pagefind/', caching: forever },
  { path: workerPath, caching: 'no-cache' },
];

/** How long copies of what stands at a path may be used. */
export function cachingOf(path: string): string {
  const rule = cachingRules.find((each) =>
    each.path.endsWith('/') ? path.startsWith(each.path) : path === each.path,
  );
  return rule?.caching ?? askAgain;
}
