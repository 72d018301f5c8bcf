import { rowsOfBlocks, isItem, tellHeadings } from '../text/block-rows.ts';
import type { Format } from './format.ts';

/**
 * Code and phrase are a heading, the text stands in the paragraphs below it:
 *
 *     ### 404 Not Found
 *
 *     The server has nothing here.
 *
 *     Error 405 (Method Not Allowed)
 *     The resource does not answer to this method.
 */
export const headed: Format = {
  name: 'headed',
  fits: (received) => {
    const blocks = tellHeadings(received);
    const heads = blocks.filter((block) => block.headed && !isItem(block));
    return heads.length > 0 && heads.length * 2 >= blocks.length;
  },
  read: (received) => ({
    rows: rowsOfBlocks(received),
    findings: received.outline.findings,
  }),
};
