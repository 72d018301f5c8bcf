import type { Received } from '../received.ts';
import { makeRow, type Reading, type Row } from '../row.ts';
import { joinParagraphs } from '../text/join.ts';
import { learnHabit, type Habit } from '../text/habit.ts';
import { splitHeading, splitPhrase } from '../text/phrase.ts';
import { findCodeColumn, readCodeCell, type CodeRecord } from './code-column.ts';
import { columnRoles } from './columns.ts';
import type { ColumnRole } from './header-words.ts';
import { leftOut } from './left-out.ts';
import { mergeSpanned } from './merge-spanned.ts';
import { judgeRecord } from './odd-record.ts';
import { widthOf, type Table, type TableRecord } from './table.ts';

/** Reads rows from a table of any origin; an unusable table gives none. */
export function readTable(table: Table, { lexicon, lang }: Received): Reading {
  const codeColumn = findCodeColumn(table, headerBefore(table, 0));
  if (codeColumn < 0) return { rows: [], findings: [] };
  const all = mergeSpanned(table.records, codeColumn);
  const records = all.map((cells) => readRecord(cells, codeColumn));
  const first = records.findIndex((record) => record !== undefined);
  const header = textsOf(all[first - 1]);
  const coded = records.filter((record) => record !== undefined);
  const roles = columnRoles(coded, header, widthOf(table), codeColumn, lexicon);
  const habit = learnHabit(
    coded.map((record) => candidateOf(record, roles)),
    lexicon,
    lang,
  );
  const last = records.findLastIndex((record) => record !== undefined);
  const findings = all.flatMap((cells, index) => {
    if (records[index] !== undefined || textsOf(cells).join() === header.join()) return [];
    return judgeRecord(cells, codeColumn, index > first && index < last) ?? [];
  });
  return {
    rows: coded.flatMap((record) => readRow(record, roles, habit)),
    findings: [...leftOut(roles, header, coded), ...findings],
  };
}

/** Reads several tables of one document; tables alike in width share what is learned. */
export function readTables(tables: readonly Table[], received: Received): Reading {
  const alike = Map.groupBy(tables, (table) => `${String(widthOf(table))} ${headerKey(table)}`);
  const readings = [...alike.values()].map((group) =>
    readTable({ records: group.flatMap(({ records }) => records) }, received),
  );
  return {
    rows: readings.flatMap(({ rows }) => rows).sort((a, b) => a.line - b.line),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

function headerKey(table: Table): string {
  const header = headerBefore(table, 0);
  return header.some((text) => readCodeCell(text) !== undefined) ? '' : header.join('\n');
}

function headerBefore(table: Table, index: number): string[] {
  return textsOf(table.records[index]);
}

function textsOf(cells: TableRecord | undefined): string[] {
  return (cells ?? []).map(({ text }) => text);
}

function readRecord(cells: TableRecord, codeColumn: number): CodeRecord | undefined {
  const cell = cells[codeColumn];
  const opening = cell === undefined ? undefined : readCodeCell(cell.text);
  if (cell === undefined || opening === undefined) return undefined;
  const { codes, rest, closer } = opening;
  return { cells, codes, rest, closer, line: cell.line };
}

/** What is to be split into phrase and text: the code's own cell, else the description. */
function candidateOf(
  { cells, codes, rest, closer }: CodeRecord,
  roles: readonly ColumnRole[],
): { code: number; text: string; closer: string } {
  const alone = !roles.includes('description') && !roles.includes('phrase');
  const text = rest !== '' && alone ? rest : joined(cells, roles, 'description');
  return { code: codes[0] ?? 0, text, closer: alone ? closer : '' };
}

function readRow(record: CodeRecord, roles: readonly ColumnRole[], habit: Habit): Row[] {
  const { cells, codes, rest, closer, line } = record;
  const example = joined(cells, roles, 'example');
  const column = joined(cells, roles, 'phrase');
  const description = joined(cells, roles, 'description');
  return codes.map((code) => {
    if (column !== '' && description === '' && rest === '') {
      // The only text of the row: a known phrase may be followed by more than itself.
      const { phrase, text } = splitHeading(code, column, habit);
      return makeRow(code, line, { phrase, description: text, example });
    }
    if (column !== '') {
      return makeRow(code, line, {
        phrase: column,
        description: joinParagraphs([rest, description]),
        example,
      });
    }
    if (rest !== '' && (description !== '' || roles.includes('description'))) {
      const phrase = closer === '' ? rest : rest.replace(closer, '');
      return makeRow(code, line, { phrase, description, example });
    }
    const split = splitPhrase(candidateOf(record, roles), habit);
    return makeRow(code, line, { phrase: split.phrase, description: split.text, example });
  });
}

function joined(cells: TableRecord, roles: readonly ColumnRole[], role: ColumnRole): string {
  return joinParagraphs(
    roles.map((held, index) => (held === role ? (cells[index]?.text ?? '') : '')),
  );
}
