import { trim } from './trim.ts';

/** Marks that enclose a code or a phrase, with the mark that closes each. */
const closings: Readonly<Record<string, string>> = {
  '**': '**',
  __: '__',
  '*': '*',
  '`': '`',
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '【': '】',
  '（': '）',
  '(': ')',
  '[': ']',
};

/** Longest phrase that is believed to be enclosed. */
const reach = 100;

/** The mark that closes the first of the marks in `opened`; empty when there is none. */
export function closingOf(opened: string): string {
  const first = /^(?:\*\*|__|.)/u.exec(opened)?.[0] ?? '';
  return closings[first] ?? '';
}

/** The mark that a text begins with when it encloses a beginning of the text, else empty. */
export function enclosingMark(text: string): string {
  const mark = /^(?:\*\*|__|["“„«「『【（(\u005B])(?=\S)/u.exec(text)?.[0] ?? '';
  if (mark === '') return '';
  return text.slice(mark.length, reach).indexOf(closingOf(mark)) > 0 ? mark : '';
}

/** Takes off the marks that enclose a whole text: `(Not Found)`. */
export function unwrap(text: string): string {
  const mark = enclosingMark(text);
  const close = closingOf(mark);
  const at = mark === '' ? -1 : text.indexOf(close, mark.length);
  return at > 0 && at + close.length === text.length ? trim(text.slice(mark.length, at)) : text;
}

/** Takes what a pattern finds off the end of a text; only the end is looked at. */
export function withoutEnd(text: string, pattern: RegExp): string {
  // Over a whole text, a pattern that is anchored at its end takes quadratic time.
  const cut = Math.max(0, text.length - 80);
  return text.slice(0, cut) + text.slice(cut).replace(pattern, '');
}
