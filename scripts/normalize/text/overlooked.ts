import { looksLikeHtml } from '../html/page.ts';
import { phraseEnd, type Lexicon } from '../lexicon.ts';
import type { Received } from '../received.ts';
import { findingAt, type Finding, type Reading, type Row } from '../row.ts';
import { withAsciiDigits } from './digits.ts';

/**
 * Finds the lines that look like rows of another shape than the one that was read: a list behind a
 * table, a table in a list. Their rows are in no reading, so they are told; one that went into the
 * text of the row before it, or only repeats the phrase of a row, is not lost.
 */
export function overlooked({ text, lexicon }: Received, { rows, findings }: Reading): Finding[] {
  const done = new Set([...findings, ...rows].map(({ line }) => line));
  const read = new Set(rows.map(({ code }) => code));
  const texts = new TextsAbove(rows);
  return linesSeen(text).flatMap((ways, index) => {
    const number = index + 1;
    if (done.has(number)) return [];
    const codes = new Set(ways.flatMap((line) => codesOf(line, lexicon, read)));
    const lost = [...codes].find((code) => !texts.hold(String(code), number));
    return lost === undefined ? [] : [rowNotRead(number, lost)];
  });
}

/**
 * The lines of a text in all ways in which a reader may see them: of a page without what its tags hold,
 * each of which is a border. A piece of a page may stand in any other text, where an angle bracket may
 * as well be one, so such a text is seen in both ways.
 */
function linesSeen(text: string): string[][] {
  const plain = text.includes('<')
    ? markup.reduce((rest, pattern) => rest.replace(pattern, asBorder), text)
    : text;
  const ways = [plain, ...(plain === text || looksLikeHtml(text) ? [] : [text])];
  const [lines = [], ...others] = ways.map((way) => withAsciiDigits(way).split('\n'));
  return lines.map((line, index) => [line, ...others.map((other) => other[index] ?? '')]);
}

/**
 * What readers of a page do not see: scripts, attributes, and tags, which begin with a letter or one of
 * three marks (HTML, section 13.2.5.6). What is left of a cut tag, without a digit, is a border, too.
 */
const markup = [
  /<(script|style)\b[^<]{0,100000}<\/\1>/giu,
  /(?<![\w:-])[\w:-]{1,40}=(?:"[^"<\n]{0,1000}"|'[^'<\n]{0,1000}')/gu,
  /<(?:[a-z/!?][^<>\n]*|[^<>\n\p{N}]*)>/giu,
];

const asBorder = (hidden: string): string => `|${hidden.replace(/[^\n]+/g, '')}`;

/** Longest part of a line that is looked at. */
const reach = 2000;

/** A code between two borders of cells. */
const codeCell =
  /(?=[1-9])(?<=^\s*|[|\t>"“”]\s*|[,;]"?)(?<!\d)[1-9]\d{2}(?=\s*$|\s*[|\t<"“”]|"?[,;])/gu;

/** The codes of cells that hold nothing else, and the one that begins the line with its phrase. */
function codesOf(line: string, lexicon: Lexicon, read: ReadonlySet<number>): number[] {
  const start = line.slice(0, reach);
  const codes = Array.from(start.matchAll(codeCell), ([code]) => Number(code));
  const [, written, words = ''] =
    /^[^\p{L}\p{N}]*([1-9]\d{2})[^\p{L}\p{N}]*(\p{L}.*)$/u.exec(start) ?? [];
  const end = phraseEnd(lexicon, Number(written), words);
  if (written === undefined || end === 0) return codes;
  const repeats = read.has(Number(written)) && !/[\p{L}\p{N}]/u.test(words.slice(end));
  return repeats ? codes : [...codes, Number(written)];
}

/** The text of the last row above a line; lines must be asked for in their order. */
class TextsAbove {
  readonly #rows: readonly Row[];
  #next = 0;
  #text = '';
  #from = 0;
  readonly #missing = new Set<string>();

  constructor(rows: readonly Row[]) {
    this.#rows = rows.toSorted((a, b) => a.line - b.line);
  }

  /** True when the text goes on with these words behind those that were asked for before. */
  hold(words: string, line: number): boolean {
    for (let row = this.#rows[this.#next]; row !== undefined && row.line < line;) {
      const { phrase = '', description = '', example = '' } = row;
      this.#text = withAsciiDigits(`${phrase} ${description} ${example}`);
      this.#from = 0;
      this.#missing.clear();
      this.#next += 1;
      row = this.#rows[this.#next];
    }
    // What is not there need not be looked for again, however long the text is.
    if (this.#missing.has(words)) return false;
    const at = this.#text.indexOf(words, this.#from);
    if (at < 0) this.#missing.add(words);
    else this.#from = at + words.length;
    return at >= 0;
  }
}

function rowNotRead(line: number, code: number): Finding {
  return findingAt(
    line,
    'row-not-read',
    'warning',
    `This looks like a row of ${String(code)} in another shape than the rest; it was left out`,
    'Write it like the other rows, or put it into a document of its own.',
  );
}
