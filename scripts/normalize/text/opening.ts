import { withAsciiDigits } from './digits.ts';
import type { Line } from './lines.ts';
import { closingOf, unwrap, withoutEnd } from './marks.ts';
import { trim } from './trim.ts';

/** How a line shows that it begins something; a document uses one kind for its rows. */
export type OpeningKind = 'heading' | 'bold' | 'numbered' | 'bullet' | 'prefixed' | 'plain';

/** The beginning of a line that looks like the beginning of a row. */
export interface Opening {
  readonly line: Line;
  /** Several when the line begins with several: `500, 502, 503 – Server errors`. */
  readonly codes: readonly number[];
  readonly kind: OpeningKind;
  /** Words before the code, lower case: `http`, `error`, `fehler`. */
  readonly prefix: string;
  /** The code stands directly against a letter: `404Text`. */
  readonly glued: boolean;
  /** Punctuation stands between code and text: `404: Text`. */
  readonly separated: boolean;
  /** What follows code and separator. */
  readonly rest: string;
  /** Marks enclosed all of the rest, as in `Error 404 (Not Found)`: there is no text in it. */
  readonly enclosed: boolean;
  /** Mark that closes the phrase within the rest (`**`, `)`, `”`), when one was opened. */
  readonly closer: string;
}

const bullet = /^(?:[•●○◦‣▪▫■□◆◇★☆▸▹►▶➤➢➜→»·・･∙⁃✓✔]\s*|[*+–—−-]\s+(?:\[[ xX]\]\s+)?)/u;
const numbered = /^\(?(?:\d{1,2}|\d{3}(?=[.)]\s+\d{3}[\s:]))[.)]\s+/u;
const prefixes =
  /^(?:HTTP(?:\/\d(?:\.\d)?)?[\s:-]+)?(?:HTTP(?!\/))?(?:(?!\d)[\p{L}\p{M} '’:#.º°-]){0,40}(?=\d{3})/iu;
const openers = /^(?:\*\*|__|[`"“„«「『【（(\u005B]|\*(?=\d))*/u;
const codeList = /^[1-9]\d{2}(?!\d)(?:(?:\s*[,/&、]\s*|\s+\|\s+)[1-9]\d{2}(?![\d.]))*/u;
const closers = /^(?:\*\*|__|\*|[`"”“»」』】）)\]]|\[[\da-z]{1,3}\]|[†‡¹²³])*/u;
const separators = /^\s*(?:[:：=|·•、,;.。→–—−-]+>?|::)(?=\s|$|[^\d\s])/u;

/** Longest beginning that is looked at: a code further in a line begins nothing. */
const reach = 120;

/**
 * Reads the beginning of a line as `[mark] [words] CODE [separator] rest`, or gives undefined.
 * It reads only the form; whether the line begins a row is decided in `election.ts`.
 */
export function readOpening(line: Line): Opening | undefined {
  const head = withAsciiDigits(line.text.slice(0, reach));
  const mark = readMark(head, line.heading);
  const opened = openers.exec(head.slice(mark.end))?.[0] ?? '';
  let at = mark.end + opened.length;
  const words = prefixes.exec(head.slice(at))?.[0] ?? '';
  at += words.length;
  const reopened = words === '' ? '' : (openers.exec(head.slice(at))?.[0] ?? '');
  at += reopened.length;
  const list =
    codeList.exec(head.slice(at))?.[0] ?? (words === '' ? gluedEnumerator(head.slice(at)) : '');
  if (list === '') return undefined;
  at += list.length;
  const closed = closers.exec(head.slice(at))?.[0] ?? '';
  const after = head.slice(at + closed.length);
  if (isQuantity(after) || (closed === '' && isRange(after))) return undefined;
  const separator = separators.exec(after)?.[0] ?? '';
  const glued = closed === '' && separator === '' && /^[^\s]/u.test(after);
  if (glued && !/^(?:[\p{L}\p{N}"“«(（[「<*]|[^\p{L}\p{N}\p{P}\p{S}\s])/u.test(after)) {
    return undefined;
  }
  const { rest, closer, enclosed } = withoutClosingMark(
    trim(line.text.slice(at + closed.length + separator.length)),
    closed === '' ? closingOf(opened + reopened) : '',
  );
  const prefix = trim(words)
    .replace(/[:#\s-]+$/u, '')
    .toLowerCase();
  return {
    line,
    codes: list.match(/\d{3}/gu)?.map(Number) ?? [],
    kind: kindOf(mark.kind, opened, prefix),
    prefix,
    glued,
    separated: separator !== '',
    rest,
    enclosed,
    closer,
  };
}

/** Reads past the mark of a list or heading: `## `, `• `, `12) `. */
function readMark(head: string, heading: number): { end: number; kind: OpeningKind } {
  const hashes = heading > 0 ? (/^#{1,6}\s+/.exec(head)?.[0].length ?? 0) : 0;
  const point = bullet.exec(head.slice(hashes))?.[0].length ?? 0;
  const number = numbered.exec(head.slice(hashes + point))?.[0].length ?? 0;
  const end = hashes + point + number;
  if (heading > 0) return { end, kind: 'heading' };
  if (point > 0) return { end, kind: 'bullet' };
  return { end, kind: number > 0 ? 'numbered' : 'plain' };
}

function kindOf(mark: OpeningKind, opened: string, prefix: string): OpeningKind {
  if (mark !== 'plain') return mark;
  if (/\*\*|__/u.test(opened)) return 'bold';
  return prefix === '' ? 'plain' : 'prefixed';
}

/** A mark that closes at the end of the line encloses all of the rest: nothing is left to close. */
function withoutClosingMark(
  rest: string,
  closer: string,
): { rest: string; closer: string; enclosed: boolean } {
  const plain = withoutEnd(rest, /\s*(?:\{#[\w-]*\}|[#¶]+)$/u);
  const bare = unwrap(plain);
  const at = closer === '' ? -1 : bare.indexOf(closer);
  if (at >= 0 && at + closer.length === bare.length) {
    return { rest: trim(bare.slice(0, at)), closer: '', enclosed: true };
  }
  return { rest: bare, closer: at < 0 ? '' : closer, enclosed: bare !== plain };
}

/** `4001. First cause … 2. Second cause` is the code 400 glued to an enumeration. */
function gluedEnumerator(text: string): string {
  return /^[1-9]\d{2}(?=1[.)]\s)/u.exec(text)?.[0] ?? '';
}

/** `100,000`, `404.1`, `100 %`, `200th` and `404s` are numbers in prose or other numberings. */
function isQuantity(after: string): boolean {
  return /^(?:[.,:]\d|\s?[%‰€$£°]|\p{Ll}{1,2}(?![\p{L}\p{M}]))/u.test(after);
}

/** `400–499`, `105-199`: a range is never one code. */
export function isRange(after: string): boolean {
  return /^\s*(?:[-‐‑–—−~～〜]|\.{2,3}|…)\s*\d{3}(?!\d)/u.test(after);
}
