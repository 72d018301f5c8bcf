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
 * character references in the text are resolved. What comes out is text, never HTML.
 */
export function readExcerpt(html: string): Piece[] {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
      return { text: resolve(inner ?? part), marked: inner !== undefined };
    });
}

function resolve(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|amp|#39|#x27);/g, (name) => references[name] ?? name);
}
