import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import type {
  BlockContent,
  Heading,
  ListItem,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast';

/** Elements that hold no words of the page, or words of its controls. */
const controls = new Set([
  ...['button', 'input', 'link', 'meta', 'nav', 'script', 'select', 'style', 'svg', 'template'],
]);

/** Elements that stand within a line. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd'],
  ...['label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'var'],
]);

/**
 * What is written in HTML as a Markdown tree: headings, paragraphs, lists, tables and code with the
 * same words in the same order. What only shapes the page is dropped, and so are its controls.
 */
export function blocksOf(nodes: readonly ElementContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const children = phrases(line);
    line = [];
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else if (node.type === 'element' && !isControl(node)) {
      endLine();
      blocks.push(...blockOf(node));
    }
  }
  endLine();
  return blocks;
}

function blockOf(element: Element): RootContent[] {
  const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (depth !== undefined) {
    const children = phrases(element.children);
    return children.length === 0
      ? []
      : [{ type: 'heading', depth: Number(depth) as Heading['depth'], children }];
  }
  switch (element.tagName) {
    case 'ul':
    case 'ol':
      return listOf(element);
    case 'pre':
      return [{ type: 'code', value: toText(element, { whitespace: 'pre' }).trimEnd() }];
    case 'table':
      return tableOf(element);
    case 'dt': {
      const children = phrases(element.children);
      return children.length === 0
        ? []
        : [{ type: 'paragraph', children: [{ type: 'strong', children }] }];
    }
    default:
      return blocksOf(element.children);
  }
}

function listOf(list: Element): RootContent[] {
  const children = list.children.flatMap((node): ListItem[] => {
    if (node.type !== 'element' || isControl(node)) return [];
    // An item holds paragraphs, lists and code only, and headings are written there as text.
    const blocks = blocksOf(node.children) as BlockContent[];
    return blocks.length === 0 ? [] : [{ type: 'listItem', spread: false, children: blocks }];
  });
  if (children.length === 0) return [];
  return [{ type: 'list', ordered: list.tagName === 'ol', spread: false, children }];
}

function tableOf(table: Element): RootContent[] {
  const rows = descendants(table, 'tr').map((row): TableRow => ({
    type: 'tableRow',
    children: row.children.flatMap((cell): TableCell[] =>
      cell.type === 'element' ? [{ type: 'tableCell', children: phrases(cell.children) }] : [],
    ),
  }));
  const captions = descendants(table, 'caption').flatMap(({ children }) => blocksOf(children));
  return rows.length === 0 ? captions : [...captions, { type: 'table', children: rows }];
}

/** The nodes of a line, with single spaces and none at its ends. */
function phrases(nodes: readonly ElementContent[]): PhrasingContent[] {
  const flat = joined(nodes.flatMap(phrase));
  const [first] = flat;
  const last = flat.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return flat.filter((node) => node.type !== 'text' || node.value !== '');
}

function phrase(node: ElementContent): PhrasingContent[] {
  if (node.type === 'text') {
    return [{ type: 'text', value: node.value.replaceAll(/[ \t\n\r]+/g, ' ') }];
  }
  if (node.type !== 'element' || isControl(node)) return [];
  const { tagName, children, properties } = node;
  if (tagName === 'code') {
    const value = toText(node).replaceAll(/\s+/g, ' ').trim();
    return value === '' ? [] : [{ type: 'inlineCode', value }];
  }
  if (tagName === 'a' && typeof properties['href'] === 'string') {
    const words = phrases(children);
    return words.length === 0 ? [] : [{ type: 'link', url: properties['href'], children: words }];
  }
  const inner = joined(children.flatMap(phrase));
  // Blocks within a line, such as those of a table's cell, are kept apart by a space.
  return inline.has(tagName) ? inner : [{ type: 'text', value: ' ' }, ...inner];
}

/** Neighbouring texts as one, since a writer of Markdown escapes each of them for itself. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      last.value = `${last.value}${node.value}`.replaceAll(/ +/g, ' ');
    } else result.push(node.type === 'text' ? { ...node } : node);
  }
  return result;
}

function descendants(element: Element, tagName: string): Element[] {
  return element.children.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === tagName ? [node] : descendants(node, tagName);
  });
}

const isInline = (node: ElementContent): boolean =>
  node.type === 'text' ||
  (node.type === 'element' && inline.has(node.tagName) && node.children.every(isInlineOrControl));

const isInlineOrControl = (node: ElementContent): boolean =>
  node.type !== 'element' || isControl(node) || isInline(node);

const isControl = ({ tagName, properties }: Element): boolean =>
  controls.has(tagName) || (properties['hidden'] ?? false) !== false;
