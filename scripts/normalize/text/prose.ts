import type { Line } from './lines.ts';

/** True when the text ends as a sentence does, in any script; closing marks do not matter. */
export function endsSentence(text: string): boolean {
  return endsWith(text, /[.!?…:;。！？：；।۔؟|]$/u);
}

/** True when the text ends with a full stop or its like; a colon promises more. */
export function endsStatement(text: string): boolean {
  return endsWith(text, /[.!?…。！？।۔؟]$/u);
}

/**
 * The width at which the lines of a document are broken, or infinity when they are not: a line
 * that is much shorter than the width cannot run on into the next one.
 */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter(({ blank }) => !blank).map(({ text }) => text.length);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return width >= 40 && width <= 160 ? width : Number.POSITIVE_INFINITY;
}

/** A line that names what follows (`Client errors`): short, and not a sentence. */
export function isLabel(text: string): boolean {
  return text.length <= 60 && !endsStatement(text) && !/[,;]$/u.test(text);
}

/** Tests the end of a text behind which only closing marks and footnotes stand. */
function endsWith(text: string, end: RegExp): boolean {
  const tail = text.slice(-24).replace(/(?:[\s"'”’»」』）)*_`]|\[\w{1,4}\]|\])+$/u, '');
  return end.test(tail);
}
