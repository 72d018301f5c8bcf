import { paragraphsOf, type Line } from './lines.ts';
import { trim } from './trim.ts';

const bullet = /^(?:[•●○◦‣▪·・･∙⁃]\s*|[*+–—−-]\s+)/u;

/**
 * Joins lines to a text: the lines of a paragraph with a space (none between two characters of a
 * script that writes no spaces), paragraphs with a blank line. Items of a list are paragraphs.
 */
export function joinLines(lines: readonly Line[]): string {
  return paragraphsOf(lines).flatMap(splitItems).map(joinParagraph).join('\n\n');
}

/** Joins the pieces of one paragraph. */
export function joinParagraph(pieces: readonly string[]): string {
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      return before === undefined || isTight(before, piece) ? piece : ` ${piece}`;
    })
    .join('');
}

const spaceless = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}、。，：；]';
const endsSpaceless = new RegExp(`${spaceless}$`, 'u');
const beginsSpaceless = new RegExp(`^${spaceless}`, 'u');

function isTight(before: string, after: string): boolean {
  return endsSpaceless.test(before.slice(-2)) && beginsSpaceless.test(after);
}

function splitItems(paragraph: readonly Line[]): string[][] {
  const items: string[][] = [];
  for (const { text } of paragraph) {
    const mark = bullet.exec(text)?.[0] ?? '';
    const current = items.at(-1);
    if (current === undefined || mark !== '') items.push([trim(text.slice(mark.length))]);
    else current.push(text);
  }
  return items;
}

/** Joins paragraphs, leaving out the empty ones. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
