/** At most so many queries are kept. */
const kept = 6;
/** Longer queries are pasted text, which may hold what nobody wants to keep. */
const longest = 80;

/** The queries with a new one at their head, each once. */
export function remember(queries: readonly string[], query: string): string[] {
  const text = query.trim();
  if (text === '' || text.length > longest) return [...queries];
  const others = queries.filter((other) => other.toLowerCase() !== text.toLowerCase());
  return [text, ...others].slice(0, kept);
}

/** Reads what was stored; anything else than a list of short texts counts as nothing. */
export function readRecent(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    const texts = value.filter(
      (query): query is string =>
        typeof query === 'string' && query.trim() !== '' && query.length <= longest,
    );
    return [...new Set(texts)].slice(0, kept);
  } catch {
    return [];
  }
}
