/** A piece of an excerpt, marked where it fits the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const references: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/**
 * Takes an excerpt of the full-text search apart: `<mark>` is the only markup that counts, and the
 * character references in the text are resolved. What comes out is text, never HTML. Pagefind marks
 * what stands between two spaces; signs at the end of a word are no part of what was found.
 */
export function readExcerpt(html: string): Piece[] {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const inner = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
      if (inner === undefined) return [{ text: resolve(part), marked: false }];
      const text = resolve(inner);
      const word = text.replace(/[^\p{L}\p{M}\p{N}]+$/u, '') || text;
      const signs = text.slice(word.length);
      return [
        { text: word, marked: true },
        ...(signs === '' ? [] : [{ text: signs, marked: false }]),
      ];
    });
}

function resolve(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|amp|#39|#x27);/g, (name) => references[name] ?? name);
}
