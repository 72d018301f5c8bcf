/** Words that programs and people put around the name of a code. */
const noise = new Set(
  'http https http1 http2 status statuscode statuscodes code codes httpstatus httpstatuscode constants interface response servlet sc'.split(
    ' ',
  ),
);

/** Words without those around them, unless nothing would be left. */
export function withoutNoise(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !noise.has(word) && !/^\d$/.test(word));
  return telling.length > 0 ? telling : words;
}

/** A constant without the class or module that holds it: `Response::HTTP_GONE` gives `HTTP_GONE`. */
export function withoutQualifier(query: string): string {
  return /^:?[\w$]+(?:(?:\.|::|#)[\w$]+)+$/.test(query)
    ? (/[\w$]+$/.exec(query)?.[0] ?? query)
    : query;
}
