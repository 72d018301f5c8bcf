import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Problem } from '../../../src/lib/problem.ts';
import type { Placed } from '../read/yaml.ts';
import { errorAt } from './error-at.ts';

/** A line of text may hold code spans and no other Markdown, because nothing else would be shown. */
export function checkLine(
  placed: Placed<unknown>,
  path: readonly (string | number)[],
  line: string,
): Problem[] {
  const [block, ...others] = fromMarkdown(line).children;
  const isPlain =
    others.length === 0 &&
    block?.type === 'paragraph' &&
    block.children.every(({ type }) => type === 'text' || type === 'inlineCode');
  if (isPlain) return [];
  return [
    errorAt(
      placed,
      path,
      'line',
      `"${line}" is more than one line of text and \`code\`.`,
      'Keep paragraphs, links and emphasis for the judgement.',
    ),
  ];
}
