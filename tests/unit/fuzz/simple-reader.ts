/** Something in a document that anybody would take for a row, or for its beginning. */
export interface Sighting {
  /** 1-based. */
  readonly line: number;
  readonly code: number;
  /** What stands behind the code where it begins its line, else nothing. */
  readonly words: string;
}

/** The phrases of the registry by code, in lower case. */
export type Phrases = ReadonlyMap<number, string>;

/**
 * Finds rows without any knowledge of shapes: cells that hold a code and nothing else, and lines that
 * begin with a code and its phrase. It shares nothing with the parser but its purpose.
 */
export function sightRows(text: string, phrases: Phrases): Sighting[] {
  const visible = text
    .replaceAll(/<script>.*?<\/script>/gisu, '')
    // What stands in a tag is not shown; its ends are borders of cells.
    .replaceAll(/<(?:\/?[a-z][^<>\n]*|[^<>\n\p{N}]*)>/giu, '<>')
    // Nor is what an attribute says, of which a cut may have left no more than that.
    .replaceAll(/(?<==)"[^"<>\n]*"/gu, '"x"');
  return visible.split('\n').flatMap((line, index) => {
    const cells = [...line.matchAll(codeCell)].map(([, code]) => Number(code));
    const [, written, words = ''] = codeAndWords.exec(line) ?? [];
    const code = Number(written);
    const phrased = startsWithPhrase(words.toLowerCase(), phrases.get(code));
    return [...new Set([...cells, ...(phrased ? [code] : [])])].map((seen) => ({
      line: index + 1,
      code: seen,
      words: phrased && seen === code ? words : '',
    }));
  });
}

function startsWithPhrase(words: string, phrase: string | undefined): boolean {
  if (phrase === undefined || !words.startsWith(phrase)) return false;
  return !/^[\p{L}\p{N}\p{M}]/u.test(words.slice(phrase.length));
}

/** A code between two borders of cells. */
const codeCell = /(?<=^\s*|[|\t>]\s*|["“]|[,;]"?)([1-9][0-9][0-9])(?=\s*$|\s*[|\t<]|["”]|"?[,;])/gu;

/** A line that begins with marks, a code, perhaps a sign, and words. */
const codeAndWords = /^[^\p{L}\p{N}]*([1-9][0-9][0-9])[^\p{L}\p{N}]*(\p{L}.*)$/u;
