/** A piece of a line of text: plain, or code as it stands between backticks. */
export interface Span {
  readonly text: string;
  readonly isCode: boolean;
}

/** Takes a line whose only Markdown is code spans apart. */
export function readSpans(line: string): Span[] {
  return line
    .split(/`([^`]+)`/)
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
