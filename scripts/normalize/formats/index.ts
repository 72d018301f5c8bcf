import { readPage, looksLikeHtml } from '../html/page.ts';
import { visibleLines } from '../html/visible-lines.ts';
import { receive, type Received } from '../received.ts';
import type { Reading } from '../row.ts';
import { overlooked } from '../text/overlooked.ts';
import { cells } from './cells.ts';
import { csv } from './csv.ts';
import { flashcards } from './flashcards.ts';
import { formatNames, type Format, type FormatName } from './format.ts';
import { headed } from './headed.ts';
import { htmlTable } from './html-table.ts';
import { json } from './json.ts';
import { list } from './list.ts';
import { markdownTable } from './markdown-table.ts';
import { runOn } from './run-on.ts';
import { tsv } from './tsv.ts';

/** The shapes in the order in which they are tried: those with the plainest signs first. */
export const formats: readonly Format[] = [
  json,
  htmlTable,
  markdownTable,
  tsv,
  csv,
  cells,
  flashcards,
  runOn,
  headed,
  list,
];

/** A reading and the shape that it was made with; of an unknown shape, why nothing was read. */
export interface Recognised {
  readonly format: FormatName | 'unknown';
  readonly reading: Reading;
}

/**
 * Recognises the shape of a document by how well each explains it: of all shapes that fit, the
 * first that explains nearly as much as the best, unless the document's own header claims one. When
 * no shape finds a row, the errors of those that were tried are the findings.
 */
export function recognise(received: Received): Recognised {
  const seen = asSeen(received);
  const tried = readAll(seen);
  const best =
    tried.find(({ reading, claimed }) => claimed && hasWords(reading)) ??
    tried.find(({ reading }) => hasWords(reading) && isNearBest(reading, tried));
  if (best !== undefined) return { format: best.format, reading: whole(best.reading, seen) };
  const findings = tried.flatMap(({ reading }) => reading.findings);
  const errors = findings.filter(({ level }) => level === 'error');
  return { format: 'unknown', reading: { rows: [], findings: errors } };
}

/**
 * Reads a document in the shape that is asked for; undefined when it has another: when the shape
 * does not fit, or explains the document much worse than the best one.
 */
export function readAs(name: FormatName, received: Received): Reading | undefined {
  const seen = asSeen(received);
  const tried = readAll(seen);
  const asked = tried.find(({ format }) => format === name);
  if (asked === undefined || !(asked.claimed || isNearBest(asked.reading, tried))) return undefined;
  return whole(asked.reading, seen);
}

/** A reading with what it overlooked. */
function whole({ rows, findings }: Reading, seen: Received): Reading {
  return { rows, findings: [...findings, ...overlooked(seen, { rows, findings })] };
}

interface Tried extends Recognised {
  readonly format: FormatName;
  /** The document names its columns in this shape, so faults in it do not speak against it. */
  readonly claimed: boolean;
}

function readAll(seen: Received): Tried[] {
  return formats
    .filter((format) => format.fits(seen))
    .map((format) => ({
      format: format.name,
      reading: format.read(seen),
      claimed: format.claims?.(seen) ?? false,
    }));
}

function isNearBest(reading: Reading, tried: readonly { reading: Reading }[]): boolean {
  const best = tried.reduce((most, other) => Math.max(most, worth(other.reading)), 0);
  return worth(reading) >= best * 0.9;
}

/** True when the text is the name of a shape. */
export function isFormatName(name: string): name is FormatName {
  return formatNames.some((known) => known === name);
}

/** Bare numbers alone are no table. */
function hasWords({ rows }: Reading): boolean {
  return rows.some(({ phrase, description }) => phrase ?? description);
}

/** Rows with words are worth more than rows without; what is lost or broken costs. */
function worth({ rows, findings }: Reading): number {
  const worded = rows.filter(({ phrase, description }) => phrase ?? description).length;
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  return worded + (rows.length - worded) * 0.3 - Math.min(errors + warnings * 0.5, worded / 2);
}

/** The document as a reader sees it: of a page, its words instead of its markup. */
function asSeen(received: Received): Received {
  const { text, lexicon, lang } = received;
  const { root } = looksLikeHtml(text) ? readPage(text) : { root: undefined };
  return root === undefined ? received : receive(text, lexicon, lang, visibleLines(root));
}
