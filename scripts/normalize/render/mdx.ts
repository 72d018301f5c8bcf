import type { BlockContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { serialiser } from './inert.ts';

/** A document of MDX: front matter by the YAML library, body by the mdast library. */
export function toMdx(head: unknown, children: BlockContent[]): string {
  const body = toMarkdown({ type: 'root', children }, serialiser);
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}`;
}
