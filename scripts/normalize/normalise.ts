import type { Problem } from '../../src/lib/problem.ts';
import { faultOfText } from './normalise/refuse.ts';
import { tidyText } from './normalise/tidy.ts';
import type { Row } from './row.ts';

/** A row of a source table with tidy text; the phrase is still as printed. */
export interface NormalRow {
  readonly line: number;
  readonly code: number;
  readonly printed: string | undefined;
  readonly text: string | undefined;
  readonly example: string | undefined;
}

/**
 * Tidies the rows of a table: Unicode NFC, white space, no empty fields. A row that holds what no
 * page can show is refused with a problem; the others are kept.
 */
export function normalise(
  rows: readonly Row[],
  file: string,
): { rows: NormalRow[]; problems: Problem[] } {
  const kept: NormalRow[] = [];
  const problems: Problem[] = [];
  for (const { code, line, phrase, description, example } of rows) {
    const fault = [phrase, description, example].map(faultOfText).find((found) => found);
    if (fault) {
      problems.push({
        rule: 'refused-row',
        level: 'warning',
        file,
        line,
        column: 1,
        message: `The row of ${String(code)} is left out: ${fault.message}`,
        hint: fault.hint,
      });
      continue;
    }
    kept.push({
      line,
      code,
      printed: tidyText(phrase),
      text: tidyText(description),
      example: tidyText(example),
    });
  }
  return { rows: kept, problems };
}
