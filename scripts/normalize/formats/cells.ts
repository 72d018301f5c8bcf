import type { Received } from '../received.ts';
import { hasThreeDigits } from '../text/digits.ts';
import { joinLines } from '../text/join.ts';
import { makeLine, type Line } from '../text/lines.ts';
import { trim } from '../text/trim.ts';
import { readCodeCell } from '../table/code-column.ts';
import { readTable } from '../table/read-table.ts';
import type { Cell, TableRecord } from '../table/table.ts';
import type { Format } from './format.ts';

/**
 * A table flattened to text, its cells ended (or begun) by pipes, with a line break anywhere:
 *
 *     Code | Meaning |
 *     ---|---|
 *     404 |
 *     Not Found |
 *     The server has nothing here. |
 *     405: Method Not Allowed | The resource does not answer. |
 *
 * A row begins at each cell that holds a code; where the rows end, the rhythm of their cells tells.
 */
export const cells: Format = {
  name: 'cells',
  fits: ({ lines }) => {
    const written = lines.filter(({ blank }) => !blank);
    const piped = written.filter(({ text }) => /^\||\|$|\s\|\s/u.test(text));
    return piped.length * 3 >= written.length && groupRecords(cutCells(lines)).length > 1;
  },
  read: (received: Received) =>
    readTable({ records: groupRecords(cutCells(received.lines)) }, received),
};

/** Groups cells into records; the cells before the first code are the header. */
function groupRecords(all: readonly Cell[]): TableRecord[] {
  const starts = all.map(({ text }) => rowStart(text));
  const bare = starts.filter((start) => start === 'bare').length;
  const usual = bare * 2 >= starts.filter((start) => start !== 'none').length ? 'bare' : 'phrase';
  const width = usualWidth(starts.map((start) => start === usual));
  const records: Cell[][] = [];
  const before: Cell[] = [];
  all.forEach((cell, index) => {
    const current = records.at(-1);
    const start = starts[index] ?? 'none';
    const full = (current?.length ?? width) >= width;
    if (start === usual || (start !== 'none' && full)) records.push([cell]);
    else (current ?? before).push(cell);
  });
  const header = before.slice(-width);
  const last = records.at(-1);
  // Behind the last row stands the foot of the page: a cell or a paragraph that no other row has.
  if (last !== undefined) {
    const spaced = records.slice(0, -1).some((record) => record.some(hasParagraphs));
    const cells = last.slice(0, width);
    records.splice(-1, 1, spaced ? cells : cells.map(firstParagraph));
  }
  return header.length === width ? [header, ...records] : records;
}

const hasParagraphs = ({ text }: Cell): boolean => text.includes('\n\n');

function firstParagraph(cell: Cell): Cell {
  return { ...cell, text: cell.text.split('\n\n')[0] ?? '' };
}

/** How many cells most rows have, from which of the cells begin one. */
function usualWidth(starts: readonly boolean[]): number {
  const counts = new Map<number, number>();
  let previous = starts.indexOf(true);
  starts.forEach((isStart, index) => {
    if (!isStart || index === previous) return;
    counts.set(index - previous, (counts.get(index - previous) ?? 0) + 1);
    previous = index;
  });
  const [width = starts.length - Math.max(0, previous)] =
    [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return width;
}

function rowStart(text: string): 'bare' | 'phrase' | 'none' {
  const opening = text.length <= 120 ? readCodeCell(text) : undefined;
  if (opening === undefined || opening.glued || opening.rest.length > 60) return 'none';
  return opening.rest === '' ? 'bare' : 'phrase';
}

/** Cuts lines at unescaped pipes. A cell may go on over several lines. */
function cutCells(lines: readonly Line[]): Cell[] {
  const done: Cell[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const coded = open.find(({ text }) => hasThreeDigits(text));
    const first = coded ?? open.find(({ blank }) => !blank) ?? open[0];
    done.push({ text: joinLines(open).replaceAll('\\|', '|'), line: first?.number ?? 1 });
    open = [];
  };
  for (const line of lines) {
    if (/^[-:|+=\s]{3,}$/u.test(line.text)) continue;
    const pieces = line.text.split(/(?<!\\)\|/u);
    const [head = ''] = pieces;
    if (pieces.length > 1 && open.length > 0 && rowStart(trim(head)) !== 'none') close();
    pieces.forEach((piece, index) => {
      const isEdge = index === 0 && piece === '' && line.text !== '|';
      if (
        index > 0 &&
        !(index === 1 && pieces[0] === '' && open.length === 0 && line.text !== '|')
      ) {
        close();
      }
      if (!isEdge && piece.trim() !== '') open.push(makeLine(piece, line.number));
      else if (line.blank && open.length > 0) open.push(line);
    });
  }
  if (open.length > 0) close();
  return done;
}
