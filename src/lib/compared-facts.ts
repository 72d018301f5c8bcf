import { cachingOf } from './facts/caching.ts';
import type { Registry } from './schemas/registry.ts';
import { classOf } from './status-code.ts';

/** What a comparison reads from the facts of a code, in the order of its rows. */
const readers = {
  class: ({ code }) => classOf(code),
  standard: ({ spec, owners }) => [spec, owners],
  caching: cachingOf,
  retry: ({ retry }) => retry,
  content: ({ contentForbidden }) => contentForbidden,
  headers: ({ headers }) => headers,
  delivery: ({ reachesClient, sentAs }) => [reachesClient, sentAs],
} satisfies Record<string, (facts: Registry) => unknown>;

export type ComparedFact = keyof typeof readers;

/** The facts that set codes apart, and those that are the same for all of them. */
export function compareFacts(codes: readonly Registry[]): {
  different: ComparedFact[];
  same: ComparedFact[];
} {
  const isSame = (fact: ComparedFact) =>
    new Set(codes.map((facts) => JSON.stringify(readers[fact](facts)))).size === 1;
  // The keys of `readers` are compared facts, which Object.keys forgets.
  const all = Object.keys(readers) as ComparedFact[];
  return { different: all.filter((fact) => !isSame(fact)), same: all.filter(isSame) };
}
