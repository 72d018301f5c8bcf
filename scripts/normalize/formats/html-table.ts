import { tablesIn } from '../html/grid.ts';
import { looksLikeHtml, readPage } from '../html/page.ts';
import { readTables } from '../table/read-table.ts';
import type { Format } from './format.ts';

/**
 * Tables of a web page, whatever stands around them; end tags may be missing, cells may span.
 *
 *     <tr><th>404<td>Not Found<td>The server has <em>nothing</em> here.
 */
export const htmlTable: Format = {
  name: 'html-table',
  fits: ({ text }) => looksLikeHtml(text),
  read: (received) => {
    const { root, findings } = readPage(received.text);
    if (root === undefined) return { rows: [], findings };
    return readTables(tablesIn(root), received);
  },
};
