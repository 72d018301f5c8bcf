import { readSeparated, separatedClaims, separatedFits } from '../table/separated.ts';
import type { Format } from './format.ts';

/**
 * Comma-separated values (RFC 4180), or the semicolons that Excel writes in many countries:
 *
 *     Value,Description,Reference
 *     404,Not Found,"[RFC9110, Section 15.5.5]"
 */
export const csv: Format = {
  name: 'csv',
  fits: (received) => separatedFits(received, [',', ';']),
  claims: (received) => separatedClaims(received, [',', ';']),
  read: (received) => readSeparated(received, [',', ';']),
};
