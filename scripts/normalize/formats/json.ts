import { readJson } from '../json/document.ts';
import { indexLines } from '../json/line-index.ts';
import { recordsIn } from '../json/records.ts';
import { tablesOf } from '../json/tables.ts';
import { readTables } from '../table/read-table.ts';
import type { Format } from './format.ts';

/**
 * JSON of any arrangement: an array of objects, an object keyed by code, rows as arrays, nested
 * under any key, one object per line; comments and trailing commas are taken.
 *
 *     { "4xx": { "404": { "name": "Not Found", "description": "The server has nothing here." } } }
 *
 * Keys are read like the header of a table, so any usual name is known.
 */
export const json: Format = {
  name: 'json',
  fits: ({ text }) => /^\s*[[{]/.test(text),
  read: (received) => {
    const lines = indexLines(received.text);
    const { roots, findings } = readJson(received.text, lines);
    const records = roots.flatMap((root) => recordsIn(root, received.lang));
    const reading = readTables(tablesOf(records, lines), received);
    return { rows: reading.rows, findings: [...findings, ...reading.findings] };
  },
};
