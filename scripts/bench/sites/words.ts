import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { serialiser } from '../../normalize/render/inert.ts';
import { blocksOf } from './blocks.ts';

/** The words of one page, apart from what every page of a site has. */
export interface Words {
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly RootContent[];
}

/** Reads the words of a built page; throws where the page has none. */
export function readWords(html: string): Words {
  const tree = fromHtml(html);
  const main = find(tree, ({ tagName }) => tagName === 'main');
  const title = find(tree, ({ tagName }) => tagName === 'title')?.children[0];
  const meta = find(tree, ({ properties }) => properties['name'] === 'description');
  if (!main || title?.type !== 'text') throw new Error('The page has no words or no title.');
  return {
    title: title.value,
    description: textOf(meta?.properties['content']),
    blocks: blocksOf(main.children),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Writes a page of MDX that any site of Astro can show. Its title stands in the front matter, from
 * which the site makes the heading of the first rank.
 */
export function writePage({ title, description, blocks }: Words): string {
  const children = blocks.filter((block) => block.type !== 'heading' || block.depth > 1);
  const body = toMarkdown(
    { type: 'root', children },
    { ...serialiser, extensions: [gfmTableToMarkdown(), ...(serialiser.extensions ?? [])] },
  );
  return `---\n${stringify({ title, description }, { lineWidth: 0 })}---\n\n${body}`;
}

function find(node: Root | Element, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
