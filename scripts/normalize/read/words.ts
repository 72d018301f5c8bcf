import { join } from 'node:path';
import type { z } from 'astro/zod';
import { fallbackLang, langs, type Lang } from '../../../src/lib/locales.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { isThere, readBytes } from './files.ts';
import { readYaml, type Placed } from './yaml.ts';

/** Reads one YAML file; a file that is missing is a problem, too. */
export function readYamlFile<S extends z.ZodType>(
  file: string,
  schema: S,
): { placed: Placed<z.output<S>> | undefined; problems: Problem[] } {
  const bytes = readBytes(file);
  return 'rule' in bytes
    ? { placed: undefined, problems: [bytes] }
    : readYaml(new TextDecoder().decode(bytes), file, schema);
}

/**
 * Reads `<folder>/<lang>.yaml` of every language. English must be there; others may come later, and
 * without the folder there are no such words at all.
 */
export function readWords<S extends z.ZodType>(
  folder: string,
  schema: S,
): { value: Map<Lang, Placed<z.output<S>>>; problems: Problem[] } {
  const value = new Map<Lang, Placed<z.output<S>>>();
  const problems: Problem[] = [];
  if (!isThere(folder)) return { value, problems };
  for (const lang of langs) {
    const file = join(folder, `${lang}.yaml`);
    if (lang !== fallbackLang && !isThere(file)) continue;
    const result = readYamlFile(file, schema);
    problems.push(...result.problems);
    if (result.placed) value.set(lang, result.placed);
  }
  return { value, problems };
}
