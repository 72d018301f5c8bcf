import { join } from 'node:path';
import type { Lang } from '../../src/lib/locales.ts';
import type { Problem } from '../../src/lib/problem.ts';
import {
  collections,
  stampsSchema,
  type Collection,
  type Stamp,
  type Stamps,
} from '../../src/lib/schemas/translation.ts';
import { isThere, readBytes } from '../normalize/read/files.ts';
import { readYaml } from '../normalize/read/yaml.ts';

/** Every stamp, by language and collection. */
export type AllStamps = ReadonlyMap<Lang, ReadonlyMap<Collection, Stamps>>;

/** The file that holds the stamps of a collection in one language. */
export const stampsFile = (contentDir: string, lang: Lang, collection: Collection): string =>
  join(contentDir, 'translations', lang, `${collection}.yaml`);

/** The stamp of a part, if it has one. */
export function stampOf(
  stamps: AllStamps,
  lang: Lang,
  collection: Collection,
  item: string,
  part: string,
): Stamp | undefined {
  return stamps.get(lang)?.get(collection)?.[item]?.[part];
}

/** Reads the stamps of a language; a collection without a file has none. */
export function readStamps(
  contentDir: string,
  lang: Lang,
): { value: ReadonlyMap<Collection, Stamps>; problems: Problem[] } {
  const value = new Map<Collection, Stamps>();
  const problems: Problem[] = [];
  for (const collection of collections) {
    const file = stampsFile(contentDir, lang, collection);
    if (!isThere(file)) continue;
    const bytes = readBytes(file);
    if ('rule' in bytes) {
      problems.push(bytes);
      continue;
    }
    const text = new TextDecoder().decode(bytes);
    const result = readYaml(text, file, stampsSchema(collection));
    problems.push(...result.problems);
    if (result.placed) value.set(collection, result.placed.value);
  }
  return { value, problems };
}
