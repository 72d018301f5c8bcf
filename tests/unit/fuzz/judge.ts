import type { Parsed } from '../../../scripts/normalize/parse.ts';
import { normalise } from '../../../scripts/normalize/normalise.ts';
import { decode } from '../../../scripts/normalize/text/decode.ts';
import type { Row } from '../../../scripts/normalize/row.ts';
import { sightRows, type Phrases, type Sighting } from './simple-reader.ts';

/** Faults that concern the whole of a document, so that no line need be named. */
const wholeFaults = new Set(['unknown-shape', 'nested-too-deep', 'broken-encoding']);

/** Most steps for a document, and for each of its bytes. */
const mostSteps = { atAll: 200_000, perByte: 1000 };

/** Most characters of rows for each byte: a line such as `500, 502, 503 – …` makes several rows. */
const mostText = 40;

/**
 * What is wrong with the reading of a document, in sentences.
 * @param steps that the reading took, if they were counted
 */
export function faultsOf(
  bytes: Uint8Array,
  parsed: Parsed,
  phrases: Phrases,
  steps: number | undefined,
): string[] {
  const { rows, problems } = parsed;
  const { text } = decode(bytes);
  const lines = text.split('\n').length;
  const { rows: kept, problems: refused } = normalise(rows, 'x');
  const length = rows.reduce((sum, row) => sum + textOf(row).length, 0);
  const limit = mostSteps.atAll + mostSteps.perByte * bytes.length;
  const faults: readonly (readonly [boolean, string])[] = [
    [kept.length + refused.length !== rows.length, 'rows are lost when they are normalised'],
    [length > mostText * (bytes.length + 50), `its rows have ${String(length)} characters`],
    [problems.length > 2 * lines + 10, `it has ${String(problems.length)} problems`],
    [steps !== undefined && steps > limit, `it takes ${String(steps)} steps`],
    [
      [...rows, ...problems].some(({ line }) => line < 1 || line > lines),
      'a line is named that it does not have',
    ],
    [rows.some(({ code }) => code < 100 || code > 999), 'a code is none'],
  ];
  return [
    ...faults.flatMap(([is, sentence]) => (is ? [sentence] : [])),
    ...lostRows(text, parsed, phrases).map(
      ({ line, code }) => `${String(code)} in line ${String(line)} is neither read nor told`,
    ),
  ];
}

/** Rows that anybody can see in the document, and that are neither in the output nor told. */
function lostRows(text: string, { rows, problems }: Parsed, phrases: Phrases): Sighting[] {
  if (problems.some(({ rule, level }) => level === 'error' && wholeFaults.has(rule))) return [];
  const told = new Set([...rows, ...problems].map(({ line }) => line));
  const byLine = rows.toSorted((a, b) => a.line - b.line);
  return sightRows(text, phrases).filter(({ line, code, words }) => {
    if (told.has(line)) return false;
    const above = byLine.findLast((row) => row.line < line);
    // The line went on with the text of the row above it.
    if (above && textOf(above).includes(String(code))) return false;
    // The line says no more than code and phrase, and that row is there: a table of contents.
    const phrase = words.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
    return !(phrase === phrases.get(code) && rows.some((row) => row.code === code));
  });
}

const textOf = ({ phrase = '', description = '', example = '' }: Row): string =>
  `${phrase} ${description} ${example}`;
