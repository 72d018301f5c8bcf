import type { BlockContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { serialiser } from './inert.ts';

/** A document of MDX: front matter by the YAML library, body by the mdast library. */
export function toMdx(head: unknown, children: BlockContent[]): string {
  const body = toMarkdown({ type: 'root', children }, serialiser);
  // Astro reads YAML 1.1, which takes an unquoted day for a point in time.
  const front = stringify(head, { lineWidth: 0, compat: 'yaml-1.1' });
  return `---\n${front}---\n\n${body}`;
}
