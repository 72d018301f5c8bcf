import { byPlace, type Problem } from '../../src/lib/problem.ts';
import { isFormatName, readAs, recognise } from './formats/index.ts';
import { formatNames } from './formats/format.ts';
import type { Lexicon } from './lexicon.ts';
import { receive } from './received.ts';
import { findingAt, type Finding, type Reading, type Row } from './row.ts';
import { decode } from './text/decode.ts';

/** What is asked of the parser. */
export interface ParseOptions {
  /** Path of the document, as problems shall name it. */
  readonly file: string;
  /** Name of a shape; without it the shape is recognised. */
  readonly format?: string | undefined;
  /** BCP 47 tag of the document's language; it only helps to find the end of a phrase. */
  readonly lang?: string | undefined;
  readonly lexicon: Lexicon;
}

/** The rows of a document, in the order of its lines, and all that is to be said about it. */
export interface Parsed {
  /** `unknown` when no shape was recognised. */
  readonly format: string;
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** Reads a received document of any usual shape. Pure, and it never throws. */
export function parseDocument(input: Uint8Array | string, options: ParseOptions): Parsed {
  const { file, lexicon, lang } = options;
  const { text, findings } = decode(input);
  const { format, reading } = readShape(receive(text, lexicon, lang), options.format);
  const all = eachOnce([...findings, ...reading.findings]);
  return {
    format,
    rows: reading.rows,
    problems: all.map((finding) => ({ ...finding, file })).sort(byPlace),
  };
}

/** Findings without those that say the same of the same place: a page may be a single line. */
const eachOnce = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

function readShape(
  received: ReturnType<typeof receive>,
  asked: string | undefined,
): { format: string; reading: Reading } {
  if (asked === undefined) {
    const { format, reading } = recognise(received);
    if (format !== 'unknown') return { format, reading };
    return { format, reading: { rows: [], findings: [unknownShape(), ...reading.findings] } };
  }
  const reading = isFormatName(asked) ? readAs(asked, received) : undefined;
  if (reading === undefined) {
    return { format: asked, reading: nothing(wrongShape(asked, recognise(received).format)) };
  }
  const silent = reading.rows.length === 0 && reading.findings.length === 0;
  return { format: asked, reading: silent ? nothing(wrongShape(asked, 'unknown')) : reading };
}

function nothing(finding: Finding): Reading {
  return { rows: [], findings: [finding] };
}

function unknownShape(): Finding {
  return findingAt(
    1,
    'unknown-shape',
    'error',
    'No table of status codes was found in this document',
    `Known shapes are ${formatNames.join(', ')}: bring the document into one of them, or name it with --format.`,
  );
}

function wrongShape(asked: string, seems: string): Finding {
  const hint =
    seems === 'unknown'
      ? `Known shapes are ${formatNames.join(', ')}.`
      : `It looks like ${seems}: leave --format out, or write --format ${seems}.`;
  return findingAt(
    1,
    'wrong-shape',
    'error',
    `This document does not have the shape ${asked}`,
    hint,
  );
}
