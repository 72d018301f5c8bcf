import { join } from 'node:path';
import type { z } from 'astro/zod';
import { fallbackLang, langs, type Lang } from '../../../src/lib/locales.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import {
  comparisonFactsSchema,
  comparisonWordsSchema,
  type ComparisonFacts,
  type ComparisonWords,
} from '../../../src/lib/schemas/comparison.ts';
import {
  guideTreeSchema,
  guideWordsSchema,
  type GuideTree,
  type GuideWords,
} from '../../../src/lib/schemas/guide.ts';
import { listFiles, readBytes } from './files.ts';
import { readYaml, type Placed } from './yaml.ts';

/** What people wrote about several codes at once: the comparisons and the decision guide. */
export interface Guides {
  readonly comparisons: Part<readonly ComparisonFacts[], Readonly<Record<string, ComparisonWords>>>;
  readonly choose: Part<GuideTree, GuideWords>;
}

/** Facts in one file, and words in a file for each language that has some. */
export interface Part<Facts, Words> {
  readonly facts: Placed<Facts> | undefined;
  readonly words: ReadonlyMap<Lang, Placed<Words>>;
}

/**
 * Reads content/comparisons/ and content/choose/; a language without a file has no words yet, and
 * without the folder there are no such pages.
 */
export function readGuides(contentDir: string): { value: Guides; problems: Problem[] } {
  const problems: Problem[] = [];
  const readFile = <S extends z.ZodType>(file: string, schema: S) => {
    const bytes = readBytes(file);
    if ('rule' in bytes) {
      problems.push(bytes);
      return undefined;
    }
    const { placed, problems: faults } = readYaml(new TextDecoder().decode(bytes), file, schema);
    problems.push(...faults);
    return placed;
  };
  const readWords = <S extends z.ZodType>(folder: string, schema: S) => {
    const names = listFiles(folder, '.yaml');
    const words = new Map<Lang, Placed<z.output<S>>>();
    if (names.length === 0) return words;
    for (const lang of langs) {
      if (lang !== fallbackLang && !names.includes(`${lang}.yaml`)) continue;
      const placed = readFile(join(folder, `${lang}.yaml`), schema);
      if (placed) words.set(lang, placed);
    }
    return words;
  };
  const readFacts = <S extends z.ZodType>(folder: string, name: string, schema: S) =>
    listFiles(folder, '.yaml').length === 0 ? undefined : readFile(join(folder, name), schema);
  const comparisons = join(contentDir, 'comparisons');
  const choose = join(contentDir, 'choose');
  const value = {
    comparisons: {
      facts: readFacts(comparisons, 'facts.yaml', comparisonFactsSchema),
      words: readWords(comparisons, comparisonWordsSchema),
    },
    choose: {
      facts: readFacts(choose, 'tree.yaml', guideTreeSchema),
      words: readWords(choose, guideWordsSchema),
    },
  };
  return { value, problems };
}
