import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import type { Received } from '../received.ts';
import { findingAt, type Finding, type Reading } from '../row.ts';
import { hasThreeDigits } from '../text/digits.ts';
import { joinLines } from '../text/join.ts';
import { splitLines } from '../text/lines.ts';
import { trim } from '../text/trim.ts';
import { rolesOf } from './header-words.ts';
import { stretchesOf, type Stretch } from './quotes.ts';
import { findCodeColumn, readCodeCell } from './code-column.ts';
import { readTable } from './read-table.ts';
import { widthOf, type Cell, type Table, type TableRecord } from './table.ts';

/** True when one of the separators cuts the text into a table whose rows have codes. */
export function separatedFits({ text }: Received, separators: readonly string[]): boolean {
  return separators.some((separator) => fitness(recordsOf(text, separator).records) > 0);
}

/**
 * True when the first line names at least two columns of such a table, one of them the code: then it
 * is this shape, however broken the lines below may be.
 */
export function separatedClaims({ text }: Received, separators: readonly string[]): boolean {
  const [first = ''] = text.split('\n', 1);
  return separators.some((separator) => {
    const titles = first.split(separator);
    if (!titles.every((title) => /^[\p{L}\p{M}\p{N}\s"'_/-]*$/u.test(title))) return false;
    const named = titles.flatMap((title) => rolesOf(title).slice(-1));
    return named.length >= 2 && named.includes('code') && new Set(named).size >= 2;
  });
}

/** Reads rows with the separator that fits best. */
export function readSeparated(received: Received, separators: readonly string[]): Reading {
  const tables = separators.map((separator) => recordsOf(received.text, separator));
  const [best] = tables.sort((a, b) => fitness(b.records) - fitness(a.records));
  if (best === undefined) return { rows: [], findings: [] };
  const reading = readTable({ records: best.records }, received);
  return { rows: reading.rows, findings: [...best.findings, ...reading.findings] };
}

/** How many rows have a code in a cell of its own, 0 when the separators are only punctuation. */
function fitness(records: readonly TableRecord[]): number {
  const table: Table = { records };
  if (widthOf(table) < 2) return 0;
  const column = findCodeColumn(table, []);
  const coded = records.filter((record) => readCodeCell(record[column]?.text ?? '') !== undefined);
  const wide = coded.filter((record) => record.length > 1);
  const bare = wide.filter((record) => /^\W*\p{Nd}{3}\W*$/u.test(record[column]?.text ?? ''));
  const [first] = wide;
  const even = wide.every(({ length }) => length === first?.length);
  const whole = wide.length * 2 > coded.length;
  return whole && (bare.length * 2 > coded.length || (even && wide.length > 2)) ? coded.length : 0;
}

/** Cuts a text into records; an unclosed quote is told, and read as a character of its cell. */
function recordsOf(text: string, delimiter: string): Cut {
  const parts = stretchesOf(text, delimiter).map((stretch) => cutStretch(stretch, delimiter));
  return {
    records: parts.flatMap(({ records }) => records),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

function cutStretch({ before, lines, quoted }: Stretch, delimiter: string): Cut {
  const text = lines.join('\n');
  if (quoted) {
    try {
      return { records: cut(text, delimiter, true, before), findings: [] };
    } catch (error) {
      // The library may find an open quote where `stretchesOf` took it for a character.
      if (!(error instanceof CsvError)) throw error;
      return {
        records: cut(text, delimiter, false, before),
        findings: [unclosedQuote(before + 1)],
      };
    }
  }
  // A record whose quote is broken is one record: its further lines belong to its last cell.
  const [first = '', ...further] = lines;
  const records = cut(first, delimiter, false, before).map((record) => appended(record, further));
  return { records, findings: [unclosedQuote(before + 1)] };
}

interface Cut {
  readonly records: TableRecord[];
  readonly findings: Finding[];
}

/** Cuts one stretch; `before` is the number of lines that stand before it. */
function cut(text: string, delimiter: string, quoted: boolean, before: number): TableRecord[] {
  const records: TableRecord[] = [];
  let line = before;
  parse(text, {
    delimiter,
    quote: quoted ? '"' : null,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: '\n',
    max_record_size: 0,
    on_record: (record: string[], { lines }: InfoRecord) => {
      records.push(cellsOf(record, line + 1));
      line = before + lines;
      return null;
    },
  });
  return records;
}

/** Gives each cell its line: line breaks inside a quoted cell move the ones behind it down. */
function cellsOf(record: readonly string[], start: number): TableRecord {
  let line = start;
  const cells: Cell[] = [];
  for (const text of record) {
    const lines = text.split('\n');
    cells.push(cellOf(lines, line));
    line += lines.length - 1;
  }
  return cells;
}

/** Single line breaks wrap a cell; blank lines separate its paragraphs. */
function paragraphsIn(text: string): string {
  if (!text.includes('\n')) return trim(text);
  return joinLines(splitLines(text));
}

function appended(record: TableRecord, further: readonly string[]): TableRecord {
  return record.map((cell, index) =>
    index + 1 < record.length ? cell : cellOf([cell.text, ...further], cell.line),
  );
}

/** Makes a cell of lines; it stands where its first code stands. */
function cellOf(lines: readonly string[], start: number): Cell {
  const coded = Math.max(0, lines.findIndex(hasThreeDigits));
  return { text: paragraphsIn(lines.join('\n')), line: start + coded };
}

function unclosedQuote(line: number): Finding {
  return findingAt(
    line,
    'unclosed-quote',
    'error',
    'A quote that is opened in this row is never closed',
    'Close the quote, or write it twice where it is meant as a character; here it was read as a character.',
  );
}
