/**
 * Typographic quotes and apostrophes for the house's own words, which are written with straight
 * ones because those are on every keyboard. Code spans stay as they are.
 */
export function setQuotes(markdown: string): string {
  return markdown
    .split(/(`+[^`]*`+)/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      // Behind a code span an apostrophe belongs to it: `ETag`'s.
      return setPart(index > 0 ? part.replace(/^'(?=\p{L})/u, '’') : part);
    })
    .join('');
}

function setPart(text: string): string {
  return text
    .replaceAll(/(?<=[\p{L}\p{N}\p{M}])'/gu, '’')
    .replaceAll(/(?<=^|[\s([{—–«\u00A0])"/gu, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s([{—–“])'/gu, '‘')
    .replaceAll("'", '’');
}
