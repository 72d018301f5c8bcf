import type { Received } from '../received.ts';
import type { Reading } from '../row.ts';

/** The shapes of documents that are understood. */
export const formatNames = [
  'json',
  'html-table',
  'markdown-table',
  'tsv',
  'csv',
  'cells',
  'flashcards',
  'run-on',
  'headed',
  'list',
] as const;
export type FormatName = (typeof formatNames)[number];

/** A shape of document: how to know it, and how to read it. Neither ever throws. */
export interface Format {
  readonly name: FormatName;
  /** True when the document may have this shape; `read` would make nonsense of others. */
  readonly fits: (received: Received) => boolean;
  /** True when the document's own header says that it has this shape. */
  readonly claims?: (received: Received) => boolean;
  readonly read: (received: Received) => Reading;
}
