import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Lang } from '../../src/lib/locales.ts';
import { langs } from '../../src/lib/locales.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { exchangesSchema, type Exchanges } from '../../src/lib/schemas/exchange.ts';
import { glossarySchema, type Glossary } from '../../src/lib/schemas/glossary.ts';
import { handbookSchema, type Handbook } from '../../src/lib/schemas/handbook.ts';
import {
  headersSchema,
  headerWordsSchema,
  type Header,
  type HeaderWords,
} from '../../src/lib/schemas/headers.ts';
import { manifestSchema, type Source } from '../../src/lib/schemas/manifest.ts';
import { registrySchema, type Registry } from '../../src/lib/schemas/registry.ts';
import { readStamps, type AllStamps } from '../translations/read.ts';
import { listCodeFiles, readBytes } from './read/files.ts';
import { readWords, readYamlFile } from './read/words.ts';
import { readGuides, type Guides } from './read/guides.ts';
import { readYaml, type Placed } from './read/yaml.ts';

/** Everything that people wrote, as it stands in the content folder. */
export interface Input {
  readonly sources: readonly ReceivedTable[];
  readonly registry: ReadonlyMap<number, Placed<Registry>>;
  readonly exchanges: ReadonlyMap<number, Placed<Exchanges>>;
  readonly handbook: ReadonlyMap<Lang, ReadonlyMap<number, Placed<Handbook>>>;
  readonly glossary: ReadonlyMap<Lang, Placed<Glossary>>;
  /** Header fields with their facts, or nothing when the file has faults. */
  readonly headers: Placed<readonly Header[]> | undefined;
  readonly headerWords: ReadonlyMap<Lang, Placed<HeaderWords>>;
  readonly guides: Guides;
  /** From which English text each translated part was made. */
  readonly stamps: AllStamps;
}

export interface ReceivedTable {
  readonly source: Source;
  readonly bytes: Uint8Array;
  /** Path as the person who runs the command would type it. */
  readonly file: string;
}

/**
 * Reads the content folder.
 * @returns what could be read, with a problem for each file that is missing, faulty or misnamed
 */
export function read(contentDir: string): { input: Input; problems: Problem[] } {
  const problems: Problem[] = [];
  const told = <T>(result: { value: T; problems: readonly Problem[] }): T => {
    problems.push(...result.problems);
    return result.value;
  };
  const registry = told(readCodes(join(contentDir, 'registry/codes'), registrySchema));
  const exchanges = told(readCodes(join(contentDir, 'registry/exchanges'), exchangesSchema));
  const handbook = new Map(
    langs.map((lang) => [
      lang,
      told(readCodes(join(contentDir, 'handbook', lang), handbookSchema)),
    ]),
  );
  for (const [code, { file, value }] of registry) {
    if ('code' in value && value.code !== code) problems.push(misnamed(file, value.code));
  }
  const others = [exchanges, ...handbook.values()];
  problems.push(...others.flatMap((rows) => homeless(rows, registry)));
  const glossary = told(readWords(join(contentDir, 'glossary'), glossarySchema));
  const headerWords = told(readWords(join(contentDir, 'headers'), headerWordsSchema));
  const headers = readYamlFile(join(contentDir, 'registry/headers.yaml'), headersSchema);
  const sources = told(readSources(contentDir));
  const guides = told(readGuides(contentDir));
  const stamps = new Map(langs.map((lang) => [lang, told(readStamps(contentDir, lang))]));
  return {
    input: {
      sources,
      registry,
      exchanges,
      handbook,
      glossary,
      headers: headers.placed,
      headerWords,
      guides,
      stamps,
    },
    problems: [...problems, ...headers.problems],
  };
}

function readCodes<S extends z.ZodType>(folder: string, schema: S) {
  const value = new Map<number, Placed<z.output<S>>>();
  const { files, problems: misplaced } = listCodeFiles(folder);
  const problems = [...misplaced];
  for (const { code, file } of files) {
    const bytes = readBytes(file);
    if ('rule' in bytes) {
      problems.push(bytes);
      continue;
    }
    const { placed, problems: faults } = readYaml(new TextDecoder().decode(bytes), file, schema);
    problems.push(...faults);
    if (placed) value.set(code, placed);
  }
  return { value, problems };
}

function readSources(contentDir: string): { value: ReceivedTable[]; problems: Problem[] } {
  const file = join(contentDir, 'sources/manifest.yaml');
  const { placed, problems } = readYamlFile(file, manifestSchema);
  const value: ReceivedTable[] = [];
  const ids = new Set<string>();
  for (const [index, source] of (placed?.value ?? []).entries()) {
    if (ids.has(source.id)) {
      problems.push({
        rule: 'manifest-id',
        level: 'error',
        file,
        line: placed?.lineOf(index) ?? 1,
        column: 1,
        message: `Two sources have the id "${source.id}".`,
        hint: 'Give each source an id of its own.',
      });
      continue;
    }
    ids.add(source.id);
    const table = join(contentDir, 'sources', source.file);
    const received = readBytes(table);
    if ('rule' in received) problems.push(received);
    else value.push({ source, bytes: received, file: table });
  }
  return { value, problems };
}

function misnamed(file: string, code: number): Problem {
  return {
    rule: 'file-name',
    level: 'error',
    file,
    line: 1,
    column: 1,
    message: `The file holds code ${String(code)}, its name says another.`,
    hint: `Name it ${String(code)}.yaml.`,
  };
}

function homeless(
  rows: ReadonlyMap<number, Placed<unknown>>,
  registry: ReadonlyMap<number, unknown>,
): Problem[] {
  return [...rows]
    .filter(([code]) => !registry.has(code))
    .map(([code, { file }]) => ({
      rule: 'not-in-registry',
      level: 'error',
      file,
      line: 1,
      column: 1,
      message: `${String(code)} has words or an exchange, but no facts.`,
      hint: `Write content/registry/codes/${String(code)}.yaml first, or remove this file.`,
    }));
}
