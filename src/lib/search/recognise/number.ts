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

/** A class as people speak of it: "the 400s", "400er", "400番台", "famille des 200". */
const hundreds = [
  /^(?:[\p{L}\p{M}'/\s]{0,24}\s)?([1-5])00(?:['’]?s|er|番台|系|번대)(?:\s[\p{L}\p{M}'\s]*)?$/iu,
  /^(?:[\p{L}\p{M}'\s]{0,24}\s)?(?:famil(?:y|le|ia|ie)|família|s[ée]ries?|class[es]?|clase|klasse|range|gamme|rango)\s(?:[\p{L}]{1,3}\s){0,2}([1-5])00$/iu,
];

/** Digits, and words without the digits and signs between them. */
const parts = /\d+|[\p{L}\p{M}]+/gu;

/** Words that may stand around a number without changing what it is. */
const around =
  /^(?:https?|npm|err|e|status|statuscode|statut|code|codes|error|erreur|código|codigo|estado|état|fehler|erro|ошибка|код|错误|错误码|状态|状态码|エラー|ステータスコード|오류|에러|상태|코드|त्रुटि|कोड|பிழை|குறியீடு|خطأ|رمز)$/iu;

/** Text before a number that says it is a status code, the surest first. */
const leads = [
  /HTTP\/[\d.]+"?\s+$/i,
  /status(?:[\s_-]?code)?["']?\s*(?:[:=]|of|is)?\s*["']?$/i,
  /(?:error|response|http|exception)(?:[\s_-]?code)?["']?\s*(?:[:=]|of|is)?\s*["'[]?$/i,
  /["']?(?:code|código|codigo|estado|état|etat|statut)["']?\s*[:=]\s*["']?$/i,
  /(?:returned|answered|responded|got|received|respuesta|erreur|réponse|código|code)\s*(?:an?\s+)?(?:error\s*)?:?\s*E?$/i,
] as const;

/** Seconds in the languages of the site and those to come. */
const seconds =
  'seconds?|secondes?|segundos?|sekunden?|секунд[аы]?|秒|초|सेकंड|வினாடி(?:கள்)?|ثانية|ثوان[يٍ]?';
/** What a number counts where it is no status code. */
const unit = String.raw`\s?(?:ms|s|sec|${seconds}|milliseconds?|kb|mb|bytes?|px|%)(?![\p{L}\p{N}])`;
/** Words before a number that make it a place or a process. */
const elsewhere = String.raw`(?<!(?:\bpid:?|\bline:?|\bport:?|\bafter|\bin)\s*\[?|\((?=\d+:))`;

/** Three digits that are no part of a longer number, an address, a time or a name. */
const standalone = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_.,:/+\-#$=&@*])${elsewhere}([1-9]\d\d)` +
    String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_#]|[.,:/-]\d|${unit})`,
  'giu',
);
const led = new RegExp(
  String.raw`(?<![\p{N}.$])${elsewhere}([1-9]\d\d)(?![\p{Script=Latin}\p{N}_]|:\d|\.\d{3}|${unit})`,
  'giu',
);

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
  const alone = onlyNumber(text);
  if (alone !== undefined) return { kind: 'code', code: alone, alone: true };
  const range = [className, ...hundreds].map((names) => names.exec(text)).find((found) => found);
  if (range) return { kind: 'class', digit: Number(range[1]) };
  if (/^[1-9]\d?$/.test(text)) return { kind: 'prefix', digits: text };
  const found = fromContext(text, isKnown);
  return found === undefined ? undefined : { kind: 'code', code: found, alone: false };
}

/** The number of a query that holds nothing else but what stands around numbers. */
function onlyNumber(text: string): number | undefined {
  const bare = text.replace(/^http\/[\d.]+(?=\s)/i, '');
  const all = bare.match(parts) ?? [];
  const digits = all.filter((part) => /\d/.test(part));
  const words = all.filter((part) => /\p{L}/u.test(part));
  const [only = ''] = digits;
  const isAlone = digits.length === 1 && /^[1-9]\d\d$/.test(only) && !/[.$]\d|\d\.\d/.test(bare);
  return isAlone && words.every((word) => around.test(word)) ? Number(only) : undefined;
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
