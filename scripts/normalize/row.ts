import type { Problem } from '../../src/lib/problem.ts';

/** One row of a received table, as printed there: nothing corrected, nothing added. */
export interface Row {
  readonly code: number;
  readonly phrase?: string;
  /** Paragraphs are separated by a blank line. */
  readonly description?: string;
  readonly example?: string;
  /** 1-based line of the received document where the code stands. */
  readonly line: number;
}

/** A problem before the file name is known: the formats never see a path. */
export type Finding = Omit<Problem, 'file'>;

/** What a format makes of a document. */
export interface Reading {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** The texts of a row before the empty ones are dropped. */
export interface RowTexts {
  readonly phrase?: string | undefined;
  readonly description?: string | undefined;
  readonly example?: string | undefined;
}

/** Makes a row; a text that is empty is absent. */
export function makeRow(code: number, line: number, texts: RowTexts): Row {
  const { phrase, description, example } = texts;
  return {
    code,
    ...(phrase ? { phrase } : {}),
    ...(description ? { description } : {}),
    ...(example ? { example } : {}),
    line,
  };
}

/** A finding that concerns a whole line. */
export function findingAt(
  line: number,
  rule: string,
  level: Finding['level'],
  message: string,
  hint: string,
): Finding {
  return { rule, level, line, column: 1, message, hint };
}
