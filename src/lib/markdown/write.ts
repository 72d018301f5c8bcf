import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Writes a tree as plain Markdown (CommonMark). */
export function writeMarkdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', emphasis: '_', fences: true, resourceLink: true },
  );
}
