import { unpackClues } from './clues/pack.ts';
import type { Knowledge, NamedPage, OtherNames } from './answer/knowledge.ts';

/** The second tier as it is sent: which words point to which code, and what else can be named. */
export interface SecondTier {
  /** As packClues writes them. */
  readonly clues: string;
  /** Paths of the pages beyond the codes to which clues point; an empty one is no page. */
  readonly beyond: readonly string[];
  readonly common: readonly string[];
  readonly pages: readonly NamedPage[];
  /** Aliases that found no room in the first tier. */
  readonly aliases: readonly OtherNames[];
  /** The codes that readers meet most. */
  readonly everyday: readonly number[];
  /** What each code means in a sentence, in the order of the codebook. */
  readonly summaries: readonly string[];
}

/** What the finder learns from the second tier. */
export function learn({
  clues,
  beyond,
  common,
  pages,
  aliases,
  everyday,
}: SecondTier): Partial<Knowledge> {
  return { clues: unpackClues(clues), beyond, common, pages, aliases, everyday };
}
