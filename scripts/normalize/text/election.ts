import { phraseEnd, type Lexicon } from '../lexicon.ts';
import { boundaryAt } from './boundary.ts';
import type { Line } from './lines.ts';
import { readOpening, type Opening, type OpeningKind } from './opening.ts';
import { endsSentence, endsStatement, wrapWidth } from './prose.ts';

/** How much a kind of opening is worth: a mark is made on purpose, a number may only be mentioned. */
const weights: Readonly<Record<OpeningKind, number>> = {
  heading: 1.5,
  bold: 1.3,
  numbered: 1.2,
  bullet: 1.2,
  prefixed: 1,
  plain: 1,
};

/** Words that stand before a code in rows of any language. */
const usualPrefix =
  /^(?:https?(?:\/[\d.]+)?|status|statuscode|code|codes?|error|errors?|response|reply|[ -]|erreur|fehler|statuscode|antwort|código|codigo|estado|respuesta|resposta|de|d['’]état|état|statut|errore|codice|stato|erro|fout|błąd|kod|hata|код|ошибка|статус|состояния|ответа|エラー|ステータス|コード|错误|状态|代码|码|錯誤|狀態|代碼|碼|오류|상태|코드|خطأ|رمز|الحالة|त्रुटि|स्थिति|कोड|பிழை|குறியீடு)+$/u;

/**
 * Chooses the lines that begin rows among those that begin with a code. The document elects the
 * kind of opening that covers most codes; another kind only adds codes that would be missing.
 * A number that a paragraph mentions where its line happens to break is not elected.
 */
export function electOpenings(lines: readonly Line[], lexicon: Lexicon): readonly Opening[] {
  const found = lines.flatMap((line) => {
    const opening = line.blank ? undefined : readOpening(line);
    return opening === undefined ? [] : [opening];
  });
  const before = new Map(lines.map((line, index) => [line, lines[index - 1]]));
  const prefixed = withUsualPrefixes(found);
  const bare = prefixed.filter(({ rest }) => rest === '').length;
  const small = prefixed.filter(isSmall).length;
  const view: View = {
    before,
    lexicon,
    width: wrapWidth(lines),
    bareIsUsual: bare * 2 >= prefixed.length,
    smallIsUsual: small * 2 >= prefixed.length,
  };
  const credible = prefixed.filter((opening) => isCredible(opening, view));
  const kind = electedKind(credible);
  const covered = new Set(credible.filter((o) => o.kind === kind).flatMap(({ codes }) => codes));
  const elected = credible.filter(
    (opening) =>
      opening.kind === kind ||
      (!opening.codes.some((code) => covered.has(code)) && isClear(opening, lexicon)),
  );
  return withoutInterruptions(elected, lexicon);
}

/** What is known of the document when a single opening is judged. */
interface View {
  /** The line before each line. */
  readonly before: ReadonlyMap<Line, Line | undefined>;
  readonly lexicon: Lexicon;
  readonly width: number;
  readonly bareIsUsual: boolean;
  readonly smallIsUsual: boolean;
}

/** True for no words, or for words such as `HTTP`, `Error`, `Código de estado`. */
export function isUsualPrefix(prefix: string): boolean {
  return prefix === '' || usualPrefix.test(prefix);
}

/** Keeps openings without words before the code, with usual ones, or with words that return. */
function withUsualPrefixes(openings: readonly Opening[]): Opening[] {
  const codesBehind = new Map<string, Set<number>>();
  for (const { prefix, codes } of openings) {
    const behind = codesBehind.get(prefix) ?? new Set();
    for (const code of codes) behind.add(code);
    codesBehind.set(prefix, behind);
  }
  return openings.filter(({ prefix }) => {
    if (isUsualPrefix(prefix)) return true;
    const count = codesBehind.get(prefix)?.size ?? 0;
    return count >= 4 && count * 3 >= openings.length * 2;
  });
}

function isCredible(opening: Opening, view: View): boolean {
  const marked = opening.kind !== 'plain';
  if (opening.rest === '') return marked || view.bareIsUsual;
  const fresh = beginsParagraph(view.before.get(opening.line), view.width);
  if (isSmall(opening)) return marked || (fresh && (view.smallIsUsual || isKnown(opening, view)));
  return marked || fresh || isClear(opening, view.lexicon);
}

/** True when the line before cannot run on into this one. */
function beginsParagraph(previous: Line | undefined, width: number): boolean {
  if (previous === undefined || previous.blank || previous.heading > 0) return true;
  return endsSentence(previous.text) || previous.text.length < width * 0.6;
}

/** A small letter follows, or a comma: the code looks like a part of a sentence. */
function isSmall({ rest, separated, glued, line }: Opening): boolean {
  const afterComma = separated && /^[^\p{L}]*\d{3}\s*[,;]/u.test(line.text);
  return (!separated || afterComma) && !glued && /^[\p{Ll},;)]/u.test(rest);
}

function isKnown({ codes, rest }: Opening, { lexicon }: View): boolean {
  return phraseEnd(lexicon, codes[0] ?? 0, rest) > 0;
}

/** A known phrase follows and is set apart from what comes after it. */
function isClear({ codes, rest, closer }: Opening, lexicon: Lexicon): boolean {
  const end = phraseEnd(lexicon, codes[0] ?? 0, rest);
  return end > 0 && (closer !== '' || boundaryAt(rest, end) !== 'running');
}

function electedKind(openings: readonly Opening[]): OpeningKind {
  const codes = new Map<OpeningKind, Set<number>>();
  for (const opening of openings) {
    const set = codes.get(opening.kind) ?? new Set();
    for (const code of opening.codes) set.add(code);
    codes.set(opening.kind, set);
  }
  const kinds = Object.keys(weights) as OpeningKind[];
  const worth = (kind: OpeningKind): number => (codes.get(kind)?.size ?? 0) * weights[kind];
  return kinds.reduce((best, kind) => (worth(kind) > worth(best) ? kind : best));
}

/** `404 Not Found` followed by `404 is sent when …`: the second line is the text of the first. */
function withoutInterruptions(openings: readonly Opening[], lexicon: Lexicon): Opening[] {
  return openings.filter((opening, index) => {
    const before = openings[index - 1];
    if (before === undefined || opening.kind !== 'plain' || opening.glued) return true;
    const same = before.codes[0] === opening.codes[0];
    const sentence = isSmall(opening) || endsStatement(opening.rest);
    return !same || !sentence || isClear(opening, lexicon) || !isHeadLike(before);
  });
}

function isHeadLike({ rest }: Opening): boolean {
  return rest.length <= 60 && !endsSentence(rest);
}
