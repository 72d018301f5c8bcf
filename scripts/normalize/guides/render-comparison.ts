import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { serialiser } from '../render/inert.ts';
import { readProse, type ProseFault } from '../render/prose.ts';
import type { Output } from '../write.ts';
import type { ComparisonModel } from './join-comparisons.ts';

/** Writes a comparison as MDX whose body is the judgement, the way `render` writes a code. */
export function renderComparison(
  { comparison, judgement }: ComparisonModel,
  isCode: (code: number) => boolean,
): { output: Output; faults: readonly ProseFault[] } {
  const { children, faults } = readProse(judgement, isCode);
  const head = stringify(comparison, { lineWidth: 0 });
  const body = toMarkdown({ type: 'root', children }, serialiser);
  return {
    output: {
      path: `guides/compare/${comparison.lang}/${comparison.id}.mdx`,
      content: `---\n${head}---\n\n${body}`,
    },
    faults,
  };
}
