import { prepare } from '../prepare.ts';

/** What the digits of a query say. */
export type Numbers =
  /** Three digits that stand for one code, known or not. */
  | { readonly kind: 'code'; readonly code: number; readonly alone: boolean }
  /** The beginning of a number: `4` or `40`. */
  | { readonly kind: 'prefix'; readonly digits: string }
  /** A class: `4xx`, `4**`, `400-499`. */
  | { readonly kind: 'class'; readonly digit: number };

const className =
  /^(?:[\p{L}\p{M}'/\s]{0,24}\s)?([1-5])(?:[x*?]{2}|00\s*[-–—]\s*\1?99)(?:\s[\p{L}\p{M}'\s]*)?$/iu;

/** Words that may stand around a number without changing what it is. */
const around =
  /^(?:https?|http\/[\d.]+|status|statuscode|code|codes|error|err|erreur|código|codigo|estado|état|fehler|ошибка|код|错误|状态码|エラー|ステータスコード|오류|상태|코드|त्रुटि|कोड|பிழை|குறியீடு|خطأ|رمز|[^\p{L}\p{N}]+)$/iu;

/** Text before a number that says it is a status code, the surest first. */
const leads = [
  /HTTP\/[\d.]+"?\s+$/i,
  /status(?:[\s_-]?code)?["']?\s*(?:[:=]|of|is)?\s*["']?$/i,
  /(?:error|response|http|exception)(?:[\s_-]?code)?["']?\s*(?:[:=]|of|is)?\s*["']?$/i,
  /["']?(?:code|código|codigo|estado|état|etat|statut)["']?\s*[:=]\s*["']?$/i,
  /(?:returned|answered|responded|got|received|respuesta|erreur|réponse|código|code)\s*(?:an?\s+)?(?:error\s*)?:?\s*$/i,
] as const;

/** Three digits that are no part of a longer number, an address, a time or a name. */
const standalone =
  /(?<![\p{L}\p{N}_.,:/+\-#$=&@*])([1-9]\d\d)(?![\p{L}\p{N}_#]|[.,:/-]\d|\s?(?:ms|s|kb|mb|bytes?|px|%))/giu;
const led = /(?<![\p{N}.])([1-9]\d\d)(?![\p{L}\p{N}_]|[.:]\d)/gu;

/**
 * Finds the number that a query is about: typed alone, with words around it, or somewhere in a
 * pasted log line, a response or an error message.
 * @param isKnown whether a number is a code of this site
 */
export function readNumbers(
  query: string,
  isKnown: (code: number) => boolean,
): Numbers | undefined {
  const text = prepare(query).trim();
  const range = className.exec(text);
  if (range) return { kind: 'class', digit: Number(range[1]) };
  if (/^[1-9]\d?$/.test(text)) return { kind: 'prefix', digits: text };
  const pieces = text.split(/\s+/);
  const numbers = pieces.flatMap((piece) => /^\D*?([1-9]\d\d)\D*$/.exec(piece)?.[1] ?? []);
  const others = pieces.filter((piece) => !/^\P{L}*\d{3}\P{L}*$/u.test(piece));
  const [only] = numbers;
  if (only && numbers.length === 1 && others.every((piece) => around.test(piece))) {
    return { kind: 'code', code: Number(only), alone: true };
  }
  const found = fromContext(text, isKnown);
  return found === undefined ? undefined : { kind: 'code', code: found, alone: false };
}

function fromContext(text: string, isKnown: (code: number) => boolean): number | undefined {
  const candidates = [...text.matchAll(led)].filter(([, digits]) => isKnown(Number(digits)));
  for (const lead of leads) {
    const match = candidates.find(({ index }) => lead.test(text.slice(0, index)));
    if (match) return Number(match[1]);
  }
  // An access log has the number after the quoted request.
  const logged = /"[A-Z]+ [^"]*"\s+([1-5]\d\d)\s/.exec(text)?.[1];
  if (logged && isKnown(Number(logged))) return Number(logged);
  const alone = [...text.matchAll(standalone)].map(([, digits]) => Number(digits)).filter(isKnown);
  // Failures are what people paste.
  return alone.find((code) => code >= 400) ?? alone[0];
}
