import { phraseEnd, type Lexicon } from '../lexicon.ts';
import { receive, type Received } from '../received.ts';
import { rowsOfBlocks } from '../text/block-rows.ts';
import { firstGlue } from '../text/boundary.ts';
import { makeLine, type Line } from '../text/lines.ts';
import { readOpening } from '../text/opening.ts';
import type { Format } from './format.ts';

/**
 * A table that lost its cell borders: the code is glued to what followed it, a phrase to its text.
 *
 *     404The server has nothing here.
 *     405Method Not AllowedThe resource does not answer. 406 Not AcceptableNothing suits.
 *     4001. The first cause. 2. The second cause.
 *
 * A line may hold a second row. It is cut off only where a sentence has ended and a phrase or a
 * sentence is glued on; a number that is merely mentioned (« 202 Accepted ») stays in its text.
 */
export const runOn: Format = {
  name: 'run-on',
  fits: ({ outline: { blocks } }) => {
    const glued = blocks.filter(({ opening }) => opening.glued);
    return glued.length > 0 && glued.length * 2 >= blocks.length;
  },
  read: (received) => {
    const lines = received.lines.flatMap((line) => splitRows(line, received));
    const apart = receive(received.text, received.lexicon, received.lang, lines);
    return { rows: rowsOfBlocks(apart), findings: apart.outline.findings };
  },
};

// A code behind the end of a sentence, or directly behind it: ". 423 Verrouillé", ")423La".
const behindSentence = /(?<=[.!?)»”。！？]\s{0,3})(?<!\d)[1-9]\d{2}(?!\d)/gu;

function splitRows(line: Line, { lexicon }: Received): Line[] {
  const opening = readOpening(line);
  if (opening === undefined) return [line];
  const cuts = [0];
  let [code = 0] = opening.codes;
  for (const { 0: written, index } of line.text.matchAll(behindSentence)) {
    const next = Number(written);
    if (next <= code || !isGluedRow(next, line.text.slice(index + 3), lexicon)) continue;
    cuts.push(index);
    code = next;
  }
  return cuts.flatMap((start, at) => {
    const row = makeLine(line.text.slice(start, cuts[at + 1]), line.number);
    // A blank line before it says that the second row is not the first one going on.
    return at === 0 ? [row] : [makeLine('', line.number), row];
  });
}

/** A text is glued to the code, or to the phrase behind the code. */
function isGluedRow(code: number, after: string, lexicon: Lexicon): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(after)) return true;
  const text = after.slice(0, 100).trimStart();
  const end = phraseEnd(lexicon, code, text);
  if (end > 0 && /^\p{Lu}/u.test(text.slice(end))) return true;
  // Three letters on each side at least: `WebDAV`, `OAuth` and `iOS` are single words.
  return firstGlue(text, () => true) >= 3 && /^\p{Lu}/u.test(text);
}
