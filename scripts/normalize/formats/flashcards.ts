import { makeRow, type Row } from '../row.ts';
import { joinParagraph } from '../text/join.ts';
import type { Block, Outline } from '../text/outline.ts';
import { learnHabit, type Habit } from '../text/habit.ts';
import { splitPhrase } from '../text/phrase.ts';
import { isLabel } from '../text/prose.ts';
import type { Format } from './format.ts';

/**
 * Cards of a learning site, one field per line:
 *
 *     404
 *     start learning
 *     Not Found
 *     The server has nothing here
 *     A page that was never made
 *
 * The second line is the caption of a button in any language: it is known by returning in every
 * card, and may be missing. The example may be missing; the term may stand beside the code.
 */
export const flashcards: Format = {
  name: 'flashcards',
  fits: ({ outline }) => {
    const cards = outline.blocks.filter((block) => isCard(block, outline));
    return cards.length > 0 && cards.length * 2 > outline.blocks.length;
  },
  read: ({ outline, lexicon, lang }) => {
    const candidates = outline.blocks.map(({ opening, body }) => ({
      code: opening.codes[0] ?? 0,
      text: body.find(({ blank }) => !blank)?.text ?? '',
    }));
    const habit = learnHabit(candidates, lexicon, lang);
    return {
      rows: outline.blocks.flatMap((block) => readCard(block, habit)),
      findings: outline.findings,
    };
  },
};

/** Most fields of a card below its code line; a longer block is a section of prose. */
const mostFields = 4;

function isCard(block: Block, { caption }: Outline): boolean {
  const { rest, kind, line } = block.opening;
  const count = fieldsOf(block).length;
  if (kind === 'heading' || kind === 'bold' || count === 0 || count > mostFields) return false;
  if (line.text.includes('|')) return false;
  return rest === '' || (caption !== undefined && isLabel(rest));
}

function readCard(block: Block, habit: Habit): Row[] {
  const { codes, line, rest } = block.opening;
  const fields = fieldsOf(block);
  return codes.map((code) => {
    const [first = '', ...others] = rest === '' ? fields : [rest, ...fields];
    // A card that holds a sentence has no term of its own: the phrase may begin the sentence.
    if (rest === '' && !isLabel(first)) {
      const { phrase, text } = splitPhrase({ code, text: joinParagraph(fields) }, habit);
      return makeRow(code, line.number, { phrase, description: text });
    }
    const [description, ...example] = others;
    return makeRow(code, line.number, {
      phrase: first,
      description,
      example: joinParagraph(example),
    });
  });
}

function fieldsOf({ body }: Block): string[] {
  return body.filter(({ blank }) => !blank).map(({ text }) => text);
}
