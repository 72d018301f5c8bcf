import { findingAt, type Finding } from '../row.ts';
import { withAsciiDigits } from './digits.ts';
import type { Line } from './lines.ts';
import { isRange, type Opening } from './opening.ts';

/** Lines that begin like rows and are none, and what is to be said about them. */
export interface NearMisses {
  readonly lines: ReadonlySet<Line>;
  readonly findings: readonly Finding[];
}

/**
 * Finds the lines between the first and the last row that have the form of a row but not its
 * code: `99 Too low`, `1000 Too high`, `4xx Client error` with the mark of a row. Without the mark
 * of the rows around it a line with a class is a group heading, which is no fault.
 */
export function findNearMisses(lines: readonly Line[], openings: readonly Opening[]): NearMisses {
  const first = openings[0];
  const last = openings.at(-1);
  if (first === undefined || last === undefined) return { lines: new Set(), findings: [] };
  const taken = new Set(openings.map(({ line }) => line));
  const mark = usualMark(openings);
  const separated = openings.filter((opening) => opening.separated).length * 2 > openings.length;
  const missed = new Set<Line>();
  const findings: Finding[] = [];
  for (const line of lines) {
    if (line.number <= first.line.number || line.number >= last.line.number) continue;
    if (line.blank || taken.has(line) || markOf(line) !== mark) continue;
    const finding = judge(line, mark, separated);
    if (finding === undefined) continue;
    missed.add(line);
    findings.push(finding);
  }
  return { lines: missed, findings };
}

function judge(line: Line, mark: string, separated: boolean): Finding | undefined {
  const text = withAsciiDigits(line.text.slice(mark.length, mark.length + 60)).trimStart();
  if (/^\d{3}(?!\d)/.test(text) && isRange(text.slice(3))) return rangeFinding(line.number);
  if (mark !== '' && /^[1-9](?:xx|××|\*\*|nn)(?!\p{L})/iu.test(text)) {
    return classFinding(line.number);
  }
  const part = /^\d{3}\.\d{1,2}(?!\d)/.exec(text)?.[0];
  if (part !== undefined) return codeFinding(line.number, part);
  const number = /^(?:\d{1,2}|0\d{2}|\d{4,})(?!\d)(?=(\s*[:：–—=|-]\s+|\s+|)\p{Lu})/u.exec(text);
  if (number === null) return undefined;
  const glued = number[1] === '';
  const sign = /[:：–—=|-]/u.test(number[1] ?? '');
  if (glued ? /^\d{1,2}(?!\d)/.test(text) : separated && !sign) return undefined;
  return codeFinding(line.number, number[0]);
}

/** A number where a code should stand. */
export function codeFinding(line: number, written: string): Finding {
  return findingAt(
    line,
    'code-out-of-range',
    'warning',
    `“${written}” stands where a status code should stand; the row was left out`,
    'A status code has three digits, 100 to 999: correct the number, or leave the row out.',
  );
}

/** A class where a code should stand. */
export function classFinding(line: number): Finding {
  return findingAt(
    line,
    'class-as-row',
    'warning',
    'A class of codes (such as 4xx) stands where a status code should stand; the row was left out',
    'Rows are kept for single codes only: write one row for each code that is meant.',
  );
}

/** A range such as `105-199 Unassigned`: usual in registries, so it is only counted. */
export function rangeFinding(line: number): Finding {
  return findingAt(
    line,
    'range-of-codes',
    'info',
    'A range of codes was left out',
    'Nothing to do when the range only says that its codes are unassigned.',
  );
}

function usualMark(openings: readonly Opening[]): string {
  const counts = new Map<string, number>();
  for (const { line } of openings) {
    const mark = markOf(line);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** The signs before the first letter or digit, and the words before the number. */
function markOf({ text }: Line): string {
  return /^[^\p{L}\p{N}]{0,8}(?:(?:HTTP|\p{L}+)[\s:#]{1,2}(?=\p{Nd})|)/u.exec(text)?.[0] ?? '';
}
