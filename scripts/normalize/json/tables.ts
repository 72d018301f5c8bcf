import type { Cell, Table } from '../table/table.ts';
import type { LineIndex } from './line-index.ts';
import { alternativesOf } from './alternatives.ts';
import type { JsonRecord } from './records.ts';

/** Arranges records as tables: one whose columns are the keys, one for rows without keys. */
export function tablesOf(records: readonly JsonRecord[], lines: LineIndex): Table[] {
  const keyed = records.filter((record) => record.keyed);
  const ordered = records.filter((record) => !record.keyed);
  return [keyedTable(keyed, lines), orderedTable(ordered, lines)].filter(
    (table) => table.records.length > 0,
  );
}

// More keys are no table of status codes, and cells grow with rows times keys.
const mostColumns = 100;

function keyedTable(records: readonly JsonRecord[], lines: LineIndex): Table {
  const alternatives = alternativesOf(records);
  const columnOf = (key: string) => alternatives.get(key) ?? key;
  const all = new Set(records.flatMap(({ fields }) => fields.map(({ key }) => columnOf(key))));
  const keys = [...all].slice(0, mostColumns);
  if (records.length === 0) return { records: [] };
  const header = keys.map((text): Cell => ({ text, line: 1 }));
  const column = new Map(keys.map((key, index) => [key, index]));
  const rows = records.map(({ fields }) => {
    const line = lines.lineOf(fields[0]?.node.offset ?? 0);
    const cells = keys.map((): Cell => ({ text: '', line }));
    for (const { key, text, node } of fields) {
      const index = column.get(columnOf(key));
      if (index !== undefined) cells[index] = { text, line: lines.lineOf(node.offset) };
    }
    return cells;
  });
  return { records: [header, ...rows] };
}

function orderedTable(records: readonly JsonRecord[], lines: LineIndex): Table {
  return {
    records: records.map(({ fields }) =>
      fields.map(({ text, node }): Cell => ({ text, line: lines.lineOf(node.offset) })),
    ),
  };
}
