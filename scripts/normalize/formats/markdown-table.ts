import { readTables } from '../table/read-table.ts';
import type { Table, TableRecord } from '../table/table.ts';
import type { Line } from '../text/lines.ts';
import { plainMarkdown } from '../text/markdown.ts';
import { trim } from '../text/trim.ts';
import type { Format } from './format.ts';

/**
 * Tables of Markdown, with or without outer pipes, as many as the document has:
 *
 *     | Code  | Meaning                    |
 *     | :---: | -------------------------- |
 *     | `404` | **Not Found**<br>no \| yes |
 *
 * The rows are cut here and not by a Markdown parser, which takes more than linear time on hostile
 * text; only the few signs inside a cell are given to one.
 */
export const markdownTable: Format = {
  name: 'markdown-table',
  fits: ({ lines }) => lines.some((line) => isDelimiter(line.text)) && tablesOf(lines).length > 0,
  read: (received) => readTables(tablesOf(received.lines), received),
};

function isDelimiter(text: string): boolean {
  return text.includes('|') && /^[|\s:-]+$/u.test(text) && /^\|?\s*:?-+:?\s*(?:\||$)/u.test(text);
}

/** A table is a delimiter row, the line before it, and the lines after it that hold pipes. */
function tablesOf(lines: readonly Line[]): Table[] {
  const tables: TableRecord[][] = [];
  let inTable = false;
  lines.forEach((line, index) => {
    const header = lines[index - 1];
    if (isDelimiter(line.text) && header?.text.includes('|') === true) {
      if (!inTable) tables.push([cellsOf(header)]);
      inTable = true;
    } else if (!line.text.includes('|') || line.blank) {
      inTable = false;
    } else if (inTable && !isDelimiter(lines[index + 1]?.text ?? '')) {
      tables.at(-1)?.push(cellsOf(line));
    } else {
      inTable = false;
    }
  });
  const usable = tables.filter((records) => records.length > 1);
  return usable.map((records) => ({ records }));
}

/** Cuts a line at its unescaped pipes; the outer ones are optional. */
function cellsOf({ text, number }: Line): TableRecord {
  const inner = text.replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '');
  return inner
    .split(/(?<!\\)\|/u)
    .map((cell) => ({ text: plainMarkdown(trim(cell.replaceAll('\\|', '|'))), line: number }));
}
