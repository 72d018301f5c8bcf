import { withAsciiDigits } from '../text/digits.ts';

/** A run of lines whose quotes can be trusted, or a single record whose quotes cannot. */
export interface Stretch {
  /** Number of lines before it. */
  readonly before: number;
  readonly lines: readonly string[];
  readonly quoted: boolean;
}

/**
 * Finds the records of separated values whose quote is never closed. Such a quote swallows what
 * follows, so a record ends at latest where, inside its quotes, a line begins with a code and a
 * separator; that record's quotes are then characters like others.
 */
export function stretchesOf(text: string, delimiter: string): Stretch[] {
  const lines = text.split('\n');
  const stretches: Stretch[] = [];
  let start = 0;
  let opened = -1;
  const cut = (end: number, quoted: boolean): void => {
    if (end > start) stretches.push({ before: start, lines: lines.slice(start, end), quoted });
    start = end;
  };
  lines.forEach((line, index) => {
    if (opened >= 0 && beginsRecord(line, delimiter)) {
      cut(opened, true);
      cut(index, false);
      opened = -1;
    }
    const open = isOpenAfter(line, delimiter, opened >= 0);
    if (!open) opened = -1;
    else if (opened < 0) opened = index;
  });
  cut(opened < 0 ? lines.length : opened, true);
  cut(lines.length, false);
  return stretches;
}

function beginsRecord(line: string, delimiter: string): boolean {
  const head = withAsciiDigits(line.slice(0, 12));
  return /^\s*"?[1-9]\d{2}"?\s*$/.test(head.split(delimiter)[0] ?? '') && head.includes(delimiter);
}

/** True when a quote is open at the end of the line. A quote opens only where a cell begins. */
function isOpenAfter(line: string, delimiter: string, open: boolean): boolean {
  let inside = open;
  let begins = !open;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (inside && sign === '"') {
      if (line.charAt(at + 1) === '"') at += 1;
      else inside = !(at + 1 === line.length || line.startsWith(delimiter, at + 1));
    } else if (!inside) {
      if (sign === '"' && begins) inside = true;
      begins = line.startsWith(delimiter, at);
    }
  }
  return inside;
}
