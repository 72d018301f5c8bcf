import type { Codebook } from '../codebook.ts';
import type { LanguageRules } from '../language/rules.ts';

/**
 * A page beside those of the codes that can be named: a header field, a term, a comparison. Results
 * show its first name and what kind of page it is, which may be empty.
 */
export type NamedPage = readonly [path: string, kind: string, ...names: string[]];

/** Further names of a code. */
export type OtherNames = readonly [code: number, ...names: string[]];

/** What the finder knows. All but the codebook and the rules may arrive later. */
export interface Knowledge {
  readonly codebook: Codebook;
  readonly rules: LanguageRules;
  /**
   * For each term the pages that it points to, and how strongly: the codes by their place in the
   * codebook, then those of `beyond`.
   */
  readonly clues?: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Paths of further pages that terms point to; an empty one stands for what no page answers. */
  readonly beyond?: readonly string[];
  /** Terms that say nothing. */
  readonly common?: readonly string[];
  readonly pages?: readonly NamedPage[];
  /** The codes that readers meet most. */
  readonly everyday?: readonly number[];
  /** Names that found no room in the codebook. */
  readonly aliases?: readonly OtherNames[];
  /** Names in the other languages of the site. */
  readonly elsewhere?: readonly OtherNames[];
}
