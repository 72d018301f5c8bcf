import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Lang } from '../../../src/lib/locales.ts';
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
import { isThere } from './files.ts';
import { readWords, readYamlFile } from './words.ts';
import type { Placed } from './yaml.ts';

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
  const told = <T extends { readonly problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const readFacts = <S extends z.ZodType>(folder: string, name: string, schema: S) =>
    isThere(folder) ? told(readYamlFile(join(folder, name), schema)).placed : undefined;
  const comparisons = join(contentDir, 'comparisons');
  const choose = join(contentDir, 'choose');
  const value = {
    comparisons: {
      facts: readFacts(comparisons, 'facts.yaml', comparisonFactsSchema),
      words: told(readWords(comparisons, comparisonWordsSchema)).value,
    },
    choose: {
      facts: readFacts(choose, 'tree.yaml', guideTreeSchema),
      words: told(readWords(choose, guideWordsSchema)).value,
    },
  };
  return { value, problems };
}
