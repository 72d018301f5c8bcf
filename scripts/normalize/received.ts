import type { Lexicon } from './lexicon.ts';
import { splitLines, type Line } from './text/lines.ts';
import { outlineOf, type Outline } from './text/outline.ts';

/** A document as the formats see it. */
export interface Received {
  readonly text: string;
  /** The lines of the text; of an HTML document, the lines that a reader would see. */
  readonly lines: readonly Line[];
  readonly outline: Outline;
  readonly lexicon: Lexicon;
  /** BCP 47 tag of the table's language. */
  readonly lang: string | undefined;
}

/** Prepares a text for the formats; `lines` replaces the lines of the text itself. */
export function receive(
  text: string,
  lexicon: Lexicon,
  lang: string | undefined,
  lines: readonly Line[] = splitLines(text),
): Received {
  return { text, lines, outline: outlineOf(lines, lexicon), lexicon, lang };
}
