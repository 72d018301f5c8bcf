import { cachingOf } from './caching.ts';
import { commonFields } from './fields.ts';

/** The header fields that a good host sends with the file at a path, besides its type and length. */
export function fieldsOf(path: string): Readonly<Record<string, string>> {
  return { ...commonFields, 'Cache-Control': cachingOf(path) };
}
