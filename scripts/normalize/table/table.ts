/** A cell: its text, with paragraphs separated by a blank line, and where it begins. */
export interface Cell {
  readonly text: string;
  /** 1-based line of the document. */
  readonly line: number;
}

/** One row of cells; header rows and group headings are records like the others. */
export type TableRecord = readonly Cell[];

/** A table of any origin, before it is known what its columns mean. */
export interface Table {
  readonly records: readonly TableRecord[];
}

/** Width of a table: its longest record. */
export function widthOf({ records }: Table): number {
  return records.reduce((most, record) => Math.max(most, record.length), 0);
}
