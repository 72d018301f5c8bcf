/** What stands where a number or a phrase was taken out. */
export const blank = '___';

/** What a question must not give away. */
export interface Answer {
  readonly code: number;
  /** The phrase on the wire, today's and older ones. */
  readonly phrases: readonly string[];
}

/**
 * A situation with a blank wherever the number or one of the phrases stood, without the marks of
 * code spans.
 */
export function hideInText(line: string, answer: Answer): string {
  const plain = line.replaceAll('`', '');
  return joinBlanks([numberOf(answer), ...answer.phrases.map(phraseIn)].reduce(hide, plain));
}

/**
 * A raw exchange with blanks for the number and the phrases, in the status line and in whatever the
 * server makes of them, such as `not_found` and `NotFound`.
 */
export function hideInExchange(exchange: string, answer: Answer): string {
  const line = new RegExp(
    `(?<=HTTP/[\\d.]+ )${String(answer.code)}(?: [^<\\n]*)?(?=[<\\n]|$)`,
    'g',
  );
  return joinBlanks(
    [line, numberOf(answer), ...answer.phrases.map(identifierOf)].reduce(hide, exchange),
  );
}

const hide = (text: string, pattern: RegExp) => text.replaceAll(pattern, blank);

/** "404 Not Found" becomes one blank and not two. */
const joinBlanks = (text: string) => text.replaceAll(/___(?: ___)+/g, blank);

/** The number where it is not part of a longer one. */
const numberOf = ({ code }: Answer) => new RegExp(`(?<![\\d.])${String(code)}(?!\\d)`, 'g');

/** A phrase in any case, as words. */
function phraseIn(phrase: string): RegExp {
  const words = wordsOf(phrase).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])\\(?${words}\\)?(?![\\p{L}\\p{N}])`, 'giu');
}

/** A phrase in any case, as words or as programs join words. */
function identifierOf(phrase: string): RegExp {
  const words = wordsOf(phrase).join('[\\s_+-]*');
  return new RegExp(`(?<![\\p{L}\\p{N}])\\(?${words}\\)?(?![\\p{L}\\p{N}])`, 'giu');
}

/** The words of a phrase as patterns; an apostrophe may be straight or not. */
function wordsOf(phrase: string): string[] {
  return phrase
    .replaceAll(/[()]/g, '')
    .split(/[\s-]+/)
    .map((word) => word.replaceAll(/[.*+?^${}|[\]\\]/g, '\\$&').replaceAll(/['’]/g, "['’]"));
}
