import type { Finding } from '../../../src/lib/schemas/finding.ts';
import type { NormalRow } from '../normalise.ts';

/**
 * Rows of one table that repeat another row's number or, under another number, its text.
 * @returns the findings of each row, in the order of the rows
 */
export function findRepeats(rows: readonly NormalRow[]): Finding[][] {
  const byCode = Map.groupBy(rows, ({ code }) => code);
  const byText = Map.groupBy(
    rows.filter(({ text }) => text !== undefined),
    ({ text }) => text,
  );
  return rows.map((row) => {
    const sameCode = byCode.get(row.code)?.find((other) => other !== row);
    const sameText = byText.get(row.text)?.find((other) => other.code !== row.code);
    return [
      ...(sameCode ? [{ rule: 'duplicate', line: sameCode.line } as const] : []),
      ...(sameText
        ? [{ rule: 'same-text', code: sameText.code, line: sameText.line } as const]
        : []),
    ];
  });
}
