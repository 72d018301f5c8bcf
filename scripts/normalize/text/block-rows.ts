import { phraseEnd } from '../lexicon.ts';
import { makeRow, type Row } from '../row.ts';
import type { Received } from '../received.ts';
import { joinLines, joinParagraph, joinParagraphs } from './join.ts';
import type { Line } from './lines.ts';
import type { Opening } from './opening.ts';
import type { Block } from './outline.ts';
import { learnHabit, type Habit } from './habit.ts';
import { splitHeading, splitPhrase } from './phrase.ts';
import { isLabel, wrapWidth } from './prose.ts';

/** A block whose opening line is told apart: it holds the phrase alone, or a part of the text. */
export interface ToldBlock extends Block {
  /** The opening line is a heading: phrase (or nothing) and no text. */
  readonly headed: boolean;
}

/** Tells for each block whether its opening line is a heading over its text. */
export function tellHeadings({ outline, lines, lexicon }: Received): ToldBlock[] {
  const width = wrapWidth(lines);
  return outline.blocks.map((block) => {
    const { opening, body } = block;
    return {
      ...block,
      headed: isHeading(
        opening,
        body,
        width,
        phraseEnd(lexicon, opening.codes[0] ?? 0, opening.rest),
      ),
    };
  });
}

function isHeading(
  { rest, kind, closer, enclosed }: Opening,
  body: readonly Line[],
  width: number,
  known: number,
): boolean {
  const next = body.find(({ blank }) => !blank);
  if (rest === '' || kind === 'heading') return true;
  if (next === undefined || closer !== '') return false;
  if (enclosed) return true;
  if (known > 0 && /^[\s:.：。]*$/u.test(rest.slice(known))) return true;
  if (!isLabel(rest)) return false;
  if (body[0]?.blank === true) return true;
  // A small letter goes on with a sentence; so does anything after a line that is full.
  return !/^\p{Ll}/u.test(next.text) && rest.length + 12 < width * 0.8;
}

/** True for an item of a list, also when its text stands in the lines or items below. */
export function isItem({ opening: { kind, line }, body }: Block): boolean {
  if (kind === 'bullet' || kind === 'numbered') return true;
  const [first] = body;
  return first !== undefined && !first.blank && first.indent > line.indent;
}

/** Reads rows from blocks: the phrase is split off where the document does not separate it. */
export function rowsOfBlocks(received: Received): Row[] {
  const blocks = tellHeadings(received);
  const candidates = blocks.map(({ opening, headed, body }) => ({
    code: opening.codes[0] ?? 0,
    text: headed ? opening.rest : textOf(opening, body),
    closer: opening.closer,
  }));
  const habit = learnHabit(candidates, received.lexicon, received.lang);
  return blocks.flatMap((block) => readBlock(block, habit));
}

function readBlock({ opening, body, headed }: ToldBlock, habit: Habit): Row[] {
  const { codes, line, closer } = opening;
  return codes.map((code) => {
    if (headed) {
      const { phrase, text } = splitHeading(code, opening.rest, habit);
      return makeRow(code, line.number, {
        phrase,
        description: joinParagraphs([text, joinLines(body)]),
      });
    }
    const separated = body.slice(attached(body).length);
    const { phrase, text } = splitPhrase({ code, text: textOf(opening, body), closer }, habit);
    return makeRow(code, line.number, {
      phrase,
      description: joinParagraphs([text, joinLines(separated)]),
    });
  });
}

function textOf({ rest }: Opening, body: readonly Line[]): string {
  return joinParagraph([rest, ...attached(body).map(({ text }) => text)]);
}

function attached(body: readonly Line[]): readonly Line[] {
  const gap = body.findIndex(({ blank }) => blank);
  return gap < 0 ? body : body.slice(0, gap);
}
