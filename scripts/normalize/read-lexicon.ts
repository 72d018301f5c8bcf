import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildLexicon, type Lexicon } from './lexicon.ts';

const phrases = z.array(z.looseObject({ phrase: z.string() })).optional();

/** Only what the lexicon needs: the full schemas judge these files elsewhere. */
const registryFile = z.looseObject({
  code: z.number(),
  phrase: z.string(),
  olderPhrases: phrases,
  collisions: phrases,
});
const handbookFile = z.looseObject({ name: z.string() });

/**
 * Builds the lexicon from the content folder. A folder that is missing and a file that is broken
 * add nothing: the lexicon only helps, and the checks of the content tell their faults.
 */
export function readLexicon(content: string): Lexicon {
  const registry = yamlIn(join(content, 'registry', 'codes')).flatMap(({ value }) => {
    const entry = registryFile.safeParse(value).data;
    if (entry === undefined) return [];
    const { code, phrase, olderPhrases = [], collisions = [] } = entry;
    return [{ code, phrase, olderPhrases, collisions }];
  });
  const handbook = join(content, 'handbook');
  const names = listing(handbook).flatMap((lang) =>
    yamlIn(join(handbook, lang)).flatMap(({ file, value }) => {
      const entry = handbookFile.safeParse(value).data;
      const code = Number(basename(file, '.yaml'));
      return entry === undefined || Number.isNaN(code) ? [] : [{ code, name: entry.name }];
    }),
  );
  return buildLexicon(registry, names);
}

function yamlIn(folder: string): { file: string; value: unknown }[] {
  return listing(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      try {
        return [{ file, value: parse(readFileSync(join(folder, file), 'utf8')) as unknown }];
      } catch {
        return [];
      }
    });
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
