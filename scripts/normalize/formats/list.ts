import { rowsOfBlocks, isItem, tellHeadings } from '../text/block-rows.ts';
import type { Format } from './format.ts';

/**
 * Items that begin with a code, one below the other, with or without bullets or numbers:
 *
 *     • 404 Not Found The server has nothing here.
 *     2. 404: Not Found. The server has nothing here.
 *     HTTP/1.1 404 Not Found
 *       The text is indented below.
 */
export const list: Format = {
  name: 'list',
  fits: (received) => {
    const blocks = tellHeadings(received);
    const items = blocks.filter(
      (block) =>
        !block.opening.glued && block.opening.rest !== '' && (!block.headed || isItem(block)),
    );
    return items.length > 0 && items.length * 2 >= blocks.length;
  },
  read: (received) => ({
    rows: rowsOfBlocks(received),
    findings: received.outline.findings,
  }),
};
