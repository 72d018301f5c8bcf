import type { Registry } from './schemas/registry.ts';

/** How a cache may treat a response, as a key of the interface strings. */
export function cachingOf(facts: Registry): 'mustNotStore' | 'cacheable' | 'notCacheable' {
  if (facts.mustNotStore) return 'mustNotStore';
  return facts.cacheable ? 'cacheable' : 'notCacheable';
}
