import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '../../../src/lib/problem.ts';
import { inline } from './elements.ts';
import type { Targets } from './targets.ts';

/** A fault of the house's own Markdown: `line` counts from 0 within the field. */
export interface ProseFault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const blocks = ['paragraph', 'list', 'listItem'];
const phrasing = ['text', 'inlineCode', 'emphasis', 'strong', 'break'];

type Element = (target: string, children: PhrasingContent[]) => PhrasingContent | undefined;

/**
 * Reads the house's own words: paragraphs and lists with code spans, emphasis and typed links
 * (`[410](code:410)`, `[cache rules](rfc:9111#4)`, `[proxy](term:proxy)`,
 * `[when](header:Retry-After)`). Braces, tags and everything else that MDX would run are read as
 * plain text, because this is CommonMark without HTML.
 * @returns the tree with typed links turned into elements, and what the house does not allow
 */
export function readProse(
  markdown: string,
  targets: Targets,
): { children: BlockContent[]; faults: ProseFault[] } {
  const faults: ProseFault[] = [];
  const elements = elementsFor(targets);
  const tree = fromMarkdown(markdown, {
    extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'autolink'] } }],
  });
  const convert = (node: RootContent): RootContent => {
    if (node.type === 'link') {
      const [, kind = '', target = ''] = /^(\w+):(.*)$/.exec(node.url) ?? [];
      const element = elements.get(kind)?.(target, node.children.map(asPhrasing));
      if (element) return element;
    }
    if (![...blocks, ...phrasing].includes(node.type)) {
      faults.push({
        line: (node.position?.start.line ?? 1) - 1,
        message:
          node.type === 'link'
            ? `The link to "${node.url}" leads nowhere.`
            : `"${node.type}" is more than the house's words may hold.`,
        hint:
          'Use paragraphs, lists, `code`, emphasis and links such as [410](code:410), ' +
          '[caching](rfc:9111#4), [proxy](term:proxy) or [how long](header:Retry-After).',
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

/** The element of each kind of typed link, or nothing where the target does not exist. */
function elementsFor({ isCode, isTerm, isHeader }: Targets): ReadonlyMap<string, Element> {
  return new Map<string, Element>([
    [
      'code',
      (code, children) =>
        /^\d{3}$/.test(code) && isCode(Number(code))
          ? inline('CodeLink', { code }, children)
          : undefined,
    ],
    [
      'rfc',
      (target, children) => {
        const [, rfc, section] = /^(\d+)(?:#([\dA-Z.]+))?$/.exec(target) ?? [];
        return rfc === undefined ? undefined : inline('SpecLink', { rfc, section }, children);
      },
    ],
    [
      'term',
      (term, children) => (isTerm(term) ? inline('TermLink', { term }, children) : undefined),
    ],
    [
      'header',
      (name, children) => (isHeader(name) ? inline('HeaderLink', { name }, children) : undefined),
    ],
  ]);
}

/** Faults as problems of the file and line in which the words begin. */
export function proseProblems(
  faults: readonly ProseFault[],
  file: string,
  line: number,
): Problem[] {
  return faults.map((fault) => ({
    rule: 'prose',
    level: 'error',
    file,
    line: line + fault.line,
    column: 1,
    message: fault.message,
    hint: fault.hint,
  }));
}
