import { isUsualPrefix } from '../text/election.ts';
import { makeLine } from '../text/lines.ts';
import { readOpening, type Opening } from '../text/opening.ts';
import { rolesOf } from './header-words.ts';
import type { Table, TableRecord } from './table.ts';
import { widthOf } from './table.ts';

/** A record whose code is read. */
export interface CodeRecord {
  readonly cells: TableRecord;
  readonly codes: readonly number[];
  /** What stands beside the code in its cell. */
  readonly rest: string;
  readonly closer: string;
  /** Line of the code. */
  readonly line: number;
}

/** Reads a cell that holds a code, alone or with its phrase: `404`, `HTTP 404 – Not Found`. */
export function readCodeCell(text: string): Opening | undefined {
  const opening = readOpening(makeLine(text.replaceAll('\n', ' '), 1));
  if (opening === undefined) return undefined;
  // One unknown word before a code is a label in some language; several are a sentence.
  return isUsualPrefix(opening.prefix) || !opening.prefix.includes(' ') ? opening : undefined;
}

/** The column that holds most codes; bare codes count more than codes with text behind them. */
export function findCodeColumn(table: Table, header: readonly string[]): number {
  const worths = Array.from({ length: widthOf(table) }, (_, index) => {
    const said = rolesOf(header[index] ?? '').includes('code') ? 1.25 : 1;
    return said * worth(table, index);
  });
  const best = worths.reduce((most, value) => Math.max(most, value), 0);
  return best === 0 ? -1 : worths.indexOf(best);
}

function worth({ records }: Table, index: number): number {
  let sum = 0;
  for (const record of records) {
    const text = record[index]?.text ?? '';
    const opening = text === '' ? undefined : readCodeCell(text);
    if (opening !== undefined) sum += opening.rest === '' ? 1 : 0.7;
  }
  return sum;
}
