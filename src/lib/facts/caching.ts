import type { Registry } from '../schemas/registry.ts';

/** What a cache may do with a response of the code. */
export type Caching = 'cacheable' | 'notCacheable' | 'mustNotStore';

/** A cache stores final responses only (RFC 9111 §3), so interim ones are never stored. */
export function cachingOf({ code, cacheable, mustNotStore }: Registry): Caching {
  if (mustNotStore || code < 200) return 'mustNotStore';
  return cacheable ? 'cacheable' : 'notCacheable';
}
