import { readFile } from 'node:fs/promises';

/** Name of the file in which Pagefind lists the languages of its index. */
export const entryName = 'pagefind-entry.json';

/** Languages of an index, by tag in lower case, with the beginning of their files' names. */
export interface IndexEntry {
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: string | null } | undefined>
  >;
}

/** Reads the entry of an index. */
export async function readIndexEntry(file: string): Promise<IndexEntry> {
  return JSON.parse(await readFile(file, 'utf8')) as IndexEntry;
}

/**
 * Names of the files that every search in a language loads, whatever it looks for. A language of which
 * nothing is translated yet has none.
 * @param tag BCP 47 tag of the language
 */
export function basisOf({ languages }: IndexEntry, tag: string): string[] {
  const language = languages[tag.toLowerCase()];
  if (!language) return [];
  return [`pagefind.${language.hash}.pf_meta`, `wasm.${language.wasm ?? 'unknown'}.pagefind`];
}
