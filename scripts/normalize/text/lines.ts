import { trim } from './trim.ts';

/** A line of a document, freed from the space around it. */
export interface Line {
  /** 1-based, as an editor shows it. */
  readonly number: number;
  readonly text: string;
  /** How many characters of white space stood before the text. */
  readonly indent: number;
  /** A line without words: empty, or only drawn (`-----`, `=====`, `* * *`). */
  readonly blank: boolean;
  /** Level of the Markdown or HTML heading that this line is; 0 when it is none. */
  readonly heading: number;
}

/** Cuts a text, whose line ends are `\n`, into lines. Underlined (setext) headings are marked. */
export function splitLines(text: string): readonly Line[] {
  const lines = text.split('\n').map((raw, index) => makeLine(raw, index + 1));
  return lines.map((line, index) => {
    const level = underlineLevel(lines[index + 1]?.text ?? '');
    return level > 0 && line.heading === 0 && !line.blank ? { ...line, heading: level } : line;
  });
}

/** A line from its raw text; `heading` is the level when the source already knows it. */
export function makeLine(raw: string, number: number, heading = 0): Line {
  const text = trim(raw);
  return {
    number,
    text,
    indent: raw.length - raw.trimStart().length,
    blank: !hasWords(text),
    heading: heading || (/^#{1,6}(?=[ \t])/.exec(text)?.[0].length ?? 0),
  };
}

/** Cuts lines into paragraphs: runs of lines between blank ones. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    if (!line.blank) {
      if (current.length === 0) paragraphs.push(current);
      current.push(line);
    } else {
      current = [];
    }
  }
  return paragraphs;
}

// Control characters count as words here: a row must never vanish because of them.
const drawn = /^[-=_*~─━═•·.\s]*$/u;

function hasWords(text: string): boolean {
  return !drawn.test(text);
}

function underlineLevel(text: string): number {
  if (/^={3,}$/.test(text)) return 1;
  return /^-{3,}$/.test(text) ? 2 : 0;
}
