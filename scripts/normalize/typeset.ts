import { setQuotes } from '../../src/lib/typography.ts';

/** Words with typographic quotes, in whatever arrangement they come. */
export function typeset<T>(words: T): T {
  // The same arrangement comes out, which the compiler cannot see through the recursion.
  if (typeof words === 'string') return setQuotes(words) as T;
  if (Array.isArray(words)) return words.map(typeset) as T;
  const entries = Object.entries(words as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, value]) => [key, typeset(value)])) as T;
}
