import { joinParagraphs } from '../text/join.ts';
import type { Cell, TableRecord } from './table.ts';

/** Joins the records that share one code cell, because it spans several rows. */
export function mergeSpanned(records: readonly TableRecord[], codeColumn: number): TableRecord[] {
  const merged: TableRecord[] = [];
  for (const record of records) {
    const before = merged.at(-1);
    const shared = record[codeColumn];
    if (before === undefined || shared === undefined || before[codeColumn] !== shared) {
      merged.push(record);
    } else {
      merged[merged.length - 1] = before.map((cell, index) => joinCells(cell, record[index]));
    }
  }
  return merged;
}

function joinCells(cell: Cell, below: Cell | undefined): Cell {
  if (below === undefined || below === cell) return cell;
  return { text: joinParagraphs([cell.text, below.text]), line: cell.line };
}
