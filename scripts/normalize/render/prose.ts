import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { inline } from './elements.ts';

/** A fault of the house's own Markdown: `line` counts from 0 within the field. */
export interface ProseFault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const blocks = ['paragraph', 'list', 'listItem'];
const links = /^(code:\d{3}|rfc:\d+(#[\dA-Z.]+)?)$/;

/**
 * Reads a handbook field: paragraphs and lists with code spans, emphasis and typed links
 * (`[410](code:410)`, `[cache rules](rfc:9111#4)`). Braces, tags and everything else that MDX would
 * run are read as plain text, because this is CommonMark without HTML.
 * @returns the tree with typed links turned into elements, and what the house does not allow
 */
export function readProse(
  markdown: string,
  isCode: (code: number) => boolean,
): { children: BlockContent[]; faults: ProseFault[] } {
  const faults: ProseFault[] = [];
  const tree = fromMarkdown(markdown, {
    extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'autolink'] } }],
  });
  const convert = (node: RootContent): RootContent => {
    if (node.type === 'link') {
      const target = typedLink(node.url, node.children.map(asPhrasing), isCode);
      if (target) return target;
    }
    if (!allowed(node)) {
      faults.push({
        line: (node.position?.start.line ?? 1) - 1,
        message:
          node.type === 'link'
            ? `The link to "${node.url}" leads nowhere.`
            : `"${node.type}" is more than a handbook field may hold.`,
        hint: 'Use paragraphs, lists, `code`, emphasis and links such as [410](code:410).',
      });
      return { type: 'text', value: '' };
    }
    return 'children' in node
      ? ({ ...node, children: node.children.map(convert) } as RootContent)
      : node;
  };
  const asPhrasing = (node: PhrasingContent) => convert(node) as PhrasingContent;
  return { children: tree.children.map(convert) as BlockContent[], faults };
}

function allowed({ type }: RootContent): boolean {
  return [...blocks, 'text', 'inlineCode', 'emphasis', 'strong', 'break'].includes(type);
}

function typedLink(
  url: string,
  children: PhrasingContent[],
  isCode: (code: number) => boolean,
): PhrasingContent | undefined {
  if (!links.test(url)) return undefined;
  const [, kind = '', target = ''] = /^(\w+):(.*)$/.exec(url) ?? [];
  if (kind === 'code') {
    return isCode(Number(target)) ? inline('CodeLink', { code: target }, children) : undefined;
  }
  const [rfc, section] = target.split('#');
  return inline('SpecLink', { rfc, section }, children);
}
