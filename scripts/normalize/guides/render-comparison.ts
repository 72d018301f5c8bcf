import { termsLinked } from '../render.ts';
import { linkNames } from '../render/link-names.ts';
import { toMdx } from '../render/mdx.ts';
import { readProse, type ProseFault } from '../render/prose.ts';
import type { Targets } from '../render/targets.ts';
import type { Output } from '../write.ts';
import type { ComparisonModel } from './join-comparisons.ts';

/**
 * Writes a comparison as MDX whose body is the judgement, the way `render` writes a code: the first
 * mention of a term or header field is linked.
 */
export function renderComparison(
  { comparison, judgement }: ComparisonModel,
  targets: Targets,
): { output: Output; faults: readonly ProseFault[] } {
  const { children, faults } = readProse(judgement, targets);
  const mentions = linkNames(children, {
    ...targets,
    terms: targets.names.get(comparison.langs.judgement) ?? [],
    linked: new Set(),
    atMost: termsLinked,
  });
  return {
    output: {
      path: `guides/compare/${comparison.lang}/${comparison.id}.mdx`,
      content: toMdx(comparison, mentions.children),
    },
    faults,
  };
}
