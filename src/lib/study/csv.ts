import type { DeckEntry, DeckFile } from './deck-file.ts';

const columns = [
  ['code', ({ code }) => String(code)],
  ['phrase', ({ phrase }) => phrase],
  ['name', ({ name }) => name.text],
  ['class', (entry) => entry.class],
  ['status', ({ status }) => status],
  ['summary', ({ summary }) => plain(summary.text)],
  ['example', ({ example }) => plain(example.text)],
  ['situation', ({ situation }) => situation],
  ['url', ({ url }) => url],
] as const satisfies readonly (readonly [string, (entry: DeckEntry) => string])[];

/**
 * A deck as CSV (RFC 4180) with a header record. It begins with a byte order mark, by which
 * spreadsheet programs know that it is UTF-8.
 */
export function writeCsv({ entries }: DeckFile): string {
  const records = [
    columns.map(([name]) => name),
    ...entries.map((entry) => columns.map(([, read]) => read(entry))),
  ];
  return `\uFEFF${records.map((record) => `${record.map(quote).join(',')}\r\n`).join('')}`;
}

const plain = (line: string) => line.replaceAll('`', '');

const quote = (field: string) =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
