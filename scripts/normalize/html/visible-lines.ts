import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { makeLine, type Line } from '../text/lines.ts';
import { trim } from '../text/trim.ts';
import { lineOfCode } from './place.ts';

/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose words are no part of the text. */
const unseen = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'footer',
  'form',
  'svg',
  'button',
]);

/**
 * The lines that a reader of the page would see, each with its place in the source. Headings and
 * terms are marked as headings and items get a bullet, so that the text shapes know them.
 */
export function visibleLines(root: Root): Line[] {
  const lines: Line[] = [];
  walk(root, { heading: 0, bullet: '' }, lines, holdersOf(root));
  return lines;
}

/** What the surrounding element lends to its first line. */
interface Mark {
  readonly heading: number;
  bullet: string;
}

function walk(node: Parents, mark: Mark, lines: Line[], holders: ReadonlySet<Nodes>): void {
  let run: ElementContent[] = [];
  const flush = (): void => {
    writeLine(run, mark, lines);
    run = [];
  };
  for (const child of node.children) {
    if (child.type === 'element' && unseen.has(child.tagName)) continue;
    if (child.type === 'element' && (blocks.has(child.tagName) || holders.has(child))) {
      flush();
      walk(child, markOf(child, mark), lines, holders);
      lines.push(makeLine('', child.position?.end.line ?? 1));
    } else if (child.type === 'element' && child.tagName === 'br') {
      flush();
    } else if (child.type === 'element' || child.type === 'text') {
      run.push(child);
    }
  }
  flush();
}

/** Writes one line for a run of inline nodes. */
function writeLine(run: readonly ElementContent[], mark: Mark, lines: Line[]): void {
  if (run.length === 0) return;
  const holder: Element = { type: 'element', tagName: 'span', properties: {}, children: [...run] };
  const text = trim(toText(holder).replaceAll('\n', ' '));
  if (text === '') return;
  lines.push(makeLine(mark.bullet + text, lineOfCode(holder), mark.heading));
  mark.bullet = '';
}

function markOf({ tagName }: Element, outer: Mark): Mark {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined) return { heading: Number(level), bullet: '' };
  if (tagName === 'dt') return { heading: 6, bullet: '' };
  if (tagName === 'li') return { heading: 0, bullet: '• ' };
  return outer;
}

/** Elements with a block somewhere inside: they cannot be written as one line. */
function holdersOf(root: Root): Set<Nodes> {
  const holders = new Set<Nodes>();
  const visit = (node: Nodes): boolean => {
    if (!('children' in node)) return false;
    const holds = node.children.map(visit).includes(true);
    if (holds) holders.add(node);
    return holds || (node.type === 'element' && blocks.has(node.tagName));
  };
  visit(root);
  return holders;
}
