import { phraseEnd } from '../lexicon.ts';
import {
  boundaryAt,
  boundaryLength,
  firstCapital,
  firstGlue,
  firstMark,
  firstStop,
} from './boundary.ts';
import type { Candidate, Habit } from './habit.ts';
import { closingOf, enclosingMark, withoutEnd } from './marks.ts';
import { endsStatement } from './prose.ts';
import { beginsSentence } from './sentence-words.ts';
import { trim } from './trim.ts';

/** A row's text, cut into its phrase and what it says. */
export interface Parts {
  readonly phrase: string;
  readonly text: string;
}

/**
 * Cuts a text behind its phrase. In this order: a mark that was opened before the phrase, the
 * lexicon, a separating sign, a capital against a small letter, the document's habit, a capital
 * after small words; when nothing tells a phrase apart, all of it is text.
 */
export function splitPhrase(candidate: Candidate, habit: Habit): Parts {
  const { text, closer = '' } = candidate;
  const closed = closer === '' ? -1 : text.slice(0, 100).indexOf(closer);
  if (closed > 0) {
    const rest = text.slice(closed + closer.length).replace(/^\s*(?:[:：.。|–—-]+(?=\s|$))?/u, '');
    return parts(text.slice(0, closed).replace(/[:：.]$/u, ''), rest);
  }
  const mark = closer === '' ? enclosingMark(text) : '';
  if (mark !== '') {
    const inside = { ...candidate, text: text.slice(mark.length), closer: closingOf(mark) };
    return splitPhrase(inside, habit);
  }
  const end = endOfPhrase(candidate, habit);
  if (end <= 0) return { phrase: '', text };
  return parts(text.slice(0, end), text.slice(end + boundaryLength(text, end)));
}

/** Longest heading that is believed to be a phrase when it has the form of a sentence. */
const longestHeading = 80;

/** Cuts a heading: it is all phrase, unless a known phrase is followed by a sign and more. */
export function splitHeading(code: number, heading: string, habit: Habit): Parts {
  const text = withoutEnd(heading, /\s*[:：。.]$/u);
  const end = phraseEnd(habit.lexicon, code, text);
  const signed = end > 0 && /^\s*(?:[:：–—-]|[.。]\s)\s*\S/u.test(text.slice(end));
  if (signed) return parts(text.slice(0, end), text.slice(end + boundaryLength(text, end)));
  return heading.length > longestHeading && endsStatement(heading)
    ? parts('', heading)
    : parts(text, '');
}

function endOfPhrase({ code, text }: Candidate, habit: Habit): number {
  const known = phraseEnd(habit.lexicon, code, text);
  if (known > 0) {
    const boundary = boundaryAt(text, known);
    if (habit.phrased || boundary === 'end' || boundary === 'mark' || boundary === 'glue') {
      return known;
    }
  }
  const mark = firstMark(text);
  if (mark > 0 && (habit.marked || habit.phrased)) return mark;
  const glue = firstGlue(text, (word) => habit.words.has(word) || beginsSentence(word));
  if (glue > 0) return glue;
  const { shares } = habit;
  if (shares.stop >= 0.3) {
    const stop = firstStop(text);
    if (stop > 0) return stop;
  }
  if (shares.end >= 0.5 && text.length <= 60 && !/[.!?。！？]$/u.test(text)) return text.length;
  return habit.capitals ? firstCapital(text, habit.strict) : -1;
}

function parts(phrase: string, text: string): Parts {
  return { phrase: trim(phrase), text: trim(text) };
}
