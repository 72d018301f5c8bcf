import { readSeparated, separatedClaims, separatedFits } from '../table/separated.ts';
import type { Format } from './format.ts';

/**
 * Values separated by tabs: what a spreadsheet or the table of a web page gives when it is copied.
 *
 *     404⇥Not Found⇥The server has nothing here.
 */
export const tsv: Format = {
  name: 'tsv',
  fits: (received) => separatedFits(received, ['\t']),
  claims: (received) => separatedClaims(received, ['\t']),
  read: (received) => readSeparated(received, ['\t']),
};
