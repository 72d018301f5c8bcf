/** How much a fault weighs: an error stops the run, a warning is told, info is only counted. */
export type Level = 'error' | 'warning' | 'info';

/** A fault as a value: where it is, what is wrong, and what to do about it. */
export interface Problem {
  /** Stable kebab-case name of the rule that found it. */
  readonly rule: string;
  readonly level: Level;
  /** Path as the person who runs the command would type it. */
  readonly file: string;
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number;
  /** 1-based; 1 when the whole line is meant. */
  readonly column: number;
  readonly message: string;
  /** What the reader should do now. */
  readonly hint: string;
}

/** Sorts by file, line, column, then rule, so that all problems are told in the order of the text. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
  );
}

/** True when at least one problem is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
