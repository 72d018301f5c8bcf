import { join } from 'node:path';
import { z } from 'astro/zod';
import { fallbackLang, langs, type Lang } from '../../src/lib/locales.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { isPublic } from '../normalize/join/terms.ts';
import { decksSchema, type Deck } from '../../src/lib/schemas/deck.ts';
import { read, type Input } from '../normalize/read.ts';
import { isThere, readBytes } from '../normalize/read/files.ts';
import { readYaml, type Placed } from '../normalize/read/yaml.ts';
import { avoidSchema, type Avoided } from './avoid.ts';
import { textsOf, type Text } from './text.ts';
import { wordsOf, type Word } from './words.ts';

/** Everything that the rules judge. */
export interface Content extends Pick<
  Input,
  | 'registry'
  | 'exchanges'
  | 'handbook'
  | 'glossary'
  | 'headers'
  | 'headerWords'
  | 'guides'
  | 'stamps'
> {
  /** The content folder. */
  readonly folder: string;
  /** The day on which the content is judged, such as 2026-11-21. */
  readonly today: string;
  /** Words for readers, of every collection. */
  readonly words: readonly Word[];
  /** Strings of the interface. */
  readonly strings: readonly Text[];
  /** Words that a language avoids. */
  readonly avoided: ReadonlyMap<Lang, readonly Avoided[]>;
  /** The file of decks, if there is one. */
  readonly decks: readonly Placed<readonly Deck[]>[];
}

/** Collections with one file of words for each language, which is every one but the handbook. */
const oneFile = ['glossary', 'headers', 'comparisons', 'choose'] as const;

/** Reads what the rules judge, with a problem for each file that cannot be read. */
export function readContent(
  folder: string,
  today: string,
): { content: Content; problems: Problem[] } {
  const { input, problems } = read(folder);
  const open = <S extends z.ZodType>(file: string, schema: S) => {
    if (!isThere(file)) return [];
    const bytes = readBytes(file);
    if ('rule' in bytes) problems.push(bytes);
    else {
      const result = readYaml(new TextDecoder().decode(bytes), file, schema);
      problems.push(...result.problems);
      if (result.placed) return [result.placed];
    }
    return [];
  };
  const handbook = langs.flatMap((lang) =>
    [...(input.handbook.get(lang)?.values() ?? [])].flatMap((row) =>
      wordsOf('handbook', lang, row),
    ),
  );
  // As they were written, because a schema may arrange them anew, and lines follow the writing.
  const others = langs.flatMap((lang) =>
    oneFile.flatMap((collection) =>
      open(join(folder, collection, `${lang}.yaml`), z.unknown()).flatMap((file) =>
        wordsOf(collection, lang, file),
      ),
    ),
  );
  // A working word is said to writers.
  const english = input.glossary.get(fallbackLang)?.value ?? [];
  const shown = new Set(english.filter(isPublic).map(({ term }) => term));
  const content: Content = {
    ...input,
    folder,
    today,
    words: [
      ...handbook,
      ...others.filter(({ collection, item }) => collection !== 'glossary' || shown.has(item)),
    ],
    // JSON is YAML, and this reader knows the lines.
    strings: langs.flatMap((lang) =>
      inLang(lang, open(join(folder, 'ui', `${lang}.json`), z.unknown())),
    ),
    avoided: new Map(
      langs.map((lang) => [
        lang,
        open(join(folder, 'glossary/avoid', `${lang}.yaml`), avoidSchema).flatMap(
          ({ value }) => value,
        ),
      ]),
    ),
    decks: open(join(folder, 'decks.yaml'), decksSchema),
  };
  return { content, problems };
}

const inLang = (lang: Lang, files: readonly Placed<unknown>[]): Text[] =>
  files.flatMap((file) => textsOf(lang, file));
