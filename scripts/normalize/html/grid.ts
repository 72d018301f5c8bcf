import type { Element, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Cell, Table } from '../table/table.ts';
import { trim } from '../text/trim.ts';
import { lineOfCode } from './place.ts';

/** Widest span that is believed: a hostile page may claim millions. */
const widestSpan = 50;

/** The innermost tables of a page, with spanned cells written into each place they cover. */
export function tablesIn(root: Root): Table[] {
  return elementsOf(root, 'table')
    .filter((table) => elementsOf(table, 'table').length === 1)
    .map((table) => ({ records: gridOf(elementsOf(table, 'tr')) }));
}

/** All elements of a name, in the order of the document; the node itself counts. */
export function elementsOf(node: Nodes, name: string): Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'element' && next.tagName === name) found.push(next);
    if ('children' in next) for (const child of next.children.toReversed()) open.push(child);
  }
  return found;
}

/** A cell that reaches down into the rows below. */
interface Span {
  readonly cell: Cell;
  rows: number;
}

function gridOf(rows: readonly Element[]): Cell[][] {
  const spans = new Map<number, Span>();
  return rows.map((row) => {
    const record: Cell[] = [];
    const takeSpans = (): void => {
      for (let span = spans.get(record.length); span !== undefined;) {
        record.push(span.cell);
        span.rows -= 1;
        if (span.rows === 0) spans.delete(record.length - 1);
        span = spans.get(record.length);
      }
    };
    for (const element of row.children) {
      if (element.type !== 'element' || !/^t[dh]$/.test(element.tagName)) continue;
      takeSpans();
      const cell = { text: cellText(element), line: lineOfCode(element) };
      const rowSpan = spanOf(element, 'rowSpan');
      for (let column = 0; column < spanOf(element, 'colSpan'); column += 1) {
        if (rowSpan > 1)
          spans.set(record.length, { cell: column === 0 ? cell : blank(cell), rows: rowSpan - 1 });
        record.push(column === 0 ? cell : blank(cell));
      }
    }
    takeSpans();
    return record;
  });
}

const blank = ({ line }: Cell): Cell => ({ text: '', line });

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(properties[name] ?? 1);
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), widestSpan) : 1;
}

/** The words of a cell; single breaks are spaces, blank lines separate paragraphs. */
function cellText(element: Element): string {
  const paragraphs = toText(element).split(/\n[\t ]*\n/u);
  return paragraphs
    .map((text) => trim(text.replaceAll('\n', ' ')))
    .filter(Boolean)
    .join('\n\n');
}
