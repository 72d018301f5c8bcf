import { findingAt, type Finding } from '../row.ts';
import type { CodeRecord } from './code-column.ts';
import type { ColumnRole } from './header-words.ts';

/** Columns that are no text of a row are told, so that nothing is lost in silence. */
export function leftOut(
  roles: readonly ColumnRole[],
  header: readonly string[],
  records: readonly CodeRecord[],
): Finding[] {
  const [first] = records;
  const names = roles.flatMap((role, index) => {
    const filled = records.some(({ cells }) => (cells[index]?.text ?? '') !== '');
    return role === 'other' && filled ? [nameOf(header[index] ?? '', index)] : [];
  });
  if (first === undefined || names.length === 0) return [];
  return [
    findingAt(
      first.line,
      'column-left-out',
      'info',
      `Not read: ${names.join(', ').slice(0, 200)}`,
      'Rows hold a phrase, a description and an example; name the column so if it is one of them.',
    ),
  ];
}

function nameOf(header: string, index: number): string {
  return header === '' ? `column ${String(index + 1)}` : header;
}
