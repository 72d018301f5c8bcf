/** What in an exchange tells which code is missing. */
export interface Clues {
  /** Names of the response's fields that say something about the code. */
  readonly fields: string;
  /** Words of what follows the response's fields. */
  readonly words: string;
}

/** Fields that any response may have, whatever its code. */
const silent =
  /^(?:age|cache-control|cf-ray|connection|content-.*|date|etag|keep-alive|last-modified|server|transfer-encoding|vary|via|x-.*)$/;

/** The clues of an exchange, which holds a blank where the number stood. */
export function cluesOf(exchange: string): Clues {
  const start = exchange.search(/^HTTP\/[\d.]+ ___/m);
  if (start === -1) return { fields: '', words: wordsOf(exchange) };
  const [head = '', ...rest] = exchange.slice(start).split('\n\n');
  const names = [...head.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name.toLowerCase());
  const telling = names.filter((name) => !silent.test(name));
  return { fields: [...new Set(telling)].sort().join(' '), words: wordsOf(rest.join(' ')) };
}

const wordsOf = (text: string) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
