import { findingAt, type Finding } from '../row.ts';
import { withAsciiDigits } from '../text/digits.ts';
import { classFinding, codeFinding, rangeFinding } from '../text/near-miss.ts';
import { isRange } from '../text/opening.ts';
import type { TableRecord } from './table.ts';

/**
 * Says what is to be said about a record without a code. Group headings (one filled cell that
 * names a class, or a drawn line) are no fault; `between` tells whether rows stand on both sides.
 */
export function judgeRecord(
  cells: TableRecord,
  codeColumn: number,
  between: boolean,
): Finding | undefined {
  const filled = cells.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first] = filled;
  if (first === undefined) return undefined;
  const cell = cells[codeColumn];
  const text = withAsciiDigits((cell?.text ?? '').slice(0, 60));
  const line = cell?.line ?? first.line;
  const alone = filled.length === 1;
  if (/^\d{3}(?!\d)/.test(text) && isRange(text.slice(3))) return rangeFinding(line);
  if (/^[1-9](?:xx|××|\*\*|nn)(?!\p{L})/iu.test(text))
    return alone ? undefined : classFinding(line);
  if (/^\d+$/.test(text)) return codeFinding(line, text);
  if (!between || (alone && namesGroup(withAsciiDigits(first.text.slice(0, 120)))))
    return undefined;
  return findingAt(
    first.line,
    'row-without-code',
    'warning',
    'A row without a status code stands between rows with codes; it was left out',
    'Write the code into the row, or join its text with the row it belongs to.',
  );
}

/** `4xx Client errors`, `Client errors (400–499)`, `Client error responses`. */
function namesGroup(text: string): boolean {
  return /[1-9](?:xx|××|\*\*|nn)|\d{3}\s*[-–—]\s*\d{3}/iu.test(text) || !/[.!?。]$/u.test(text);
}
