import { phraseEnd, type Lexicon } from '../lexicon.ts';
import { boundaryAt, firstCapital, firstGlue, firstMark, type Boundary } from './boundary.ts';
import { capitalisesNouns } from './sentence-words.ts';

/** A text that follows a code and may begin with a phrase. */
export interface Candidate {
  readonly code: number;
  readonly text: string;
  /** Mark that closes the phrase, when one was opened before it. */
  readonly closer?: string;
}

/** What the whole document shows about the end of its phrases: the clear rows speak for the others. */
export interface Habit {
  readonly lexicon: Lexicon;
  /** Share of rows whose boundary, after a phrase of the lexicon, is of each kind. */
  readonly shares: Readonly<Record<Boundary, number>>;
  /** False when the rows of the document hold texts only. */
  readonly phrased: boolean;
  /** Most rows have a sign behind a short beginning: it separates, and is not punctuation. */
  readonly marked: boolean;
  /** Most rows have a phrase, or a capital that may end one: a lone capital is a name in a text. */
  readonly capitals: boolean;
  /** Only words that begin sentences end a phrase, because nouns have capitals too. */
  readonly strict: boolean;
  /** Words that stand alone in the document: a capital within `WebDAV` begins none of them. */
  readonly words: ReadonlySet<string>;
}

/** Learns from all rows of a document how it separates phrases from texts. */
export function learnHabit(
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  lang: string | undefined,
): Habit {
  const strict = capitalisesNouns(sampleOf(candidates), lang);
  let capitals = 0;
  let marks = 0;
  const counts = { end: 0, mark: 0, stop: 0, glue: 0, capital: 0, running: 0 };
  const words = new Set<string>();
  const gluedOnce = new Set<string>();
  for (const { code, text } of candidates) {
    const end = phraseEnd(lexicon, code, text);
    if (firstMark(text) > 0) marks += 1;
    if (end > 0) counts[boundaryAt(text, end)] += 1;
    if (end > 0 || firstCapital(text, strict) > 0) capitals += 1;
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu)) words.add(word);
    const glued = gluedWord(text);
    if (gluedOnce.has(glued)) words.add(glued);
    gluedOnce.add(glued);
  }
  const total = Math.max(1, candidates.length);
  const shares = {
    end: counts.end / total,
    mark: counts.mark / total,
    stop: counts.stop / total,
    glue: counts.glue / total,
    capital: counts.capital / total,
    running: counts.running / total,
  };
  const known = sum(Object.values(shares));
  return {
    lexicon,
    shares,
    phrased: known - shares.running >= 0.3 || known >= 0.6,
    marked: marks * 2 >= candidates.length,
    capitals: capitals * 2 >= candidates.length,
    strict,
    words,
  };
}

/** The word behind the first capital that stands against a small letter. */
function gluedWord(text: string): string {
  const at = firstGlue(text, () => true);
  return at < 0 ? '' : (/^\p{L}+/u.exec(text.slice(at, at + 40))?.[0] ?? '');
}

function sampleOf(candidates: readonly Candidate[]): string {
  return candidates
    .slice(0, 200)
    .map(({ text }) => text.slice(0, 200))
    .join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
