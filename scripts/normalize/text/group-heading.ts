import { withAsciiDigits } from './digits.ts';
import { isWithin, layoutsOf, type Custom } from './layout.ts';
import type { Line } from './lines.ts';
import type { Block } from './outline.ts';
import { endsStatement, isLabel } from './prose.ts';

/** The body before a heading of the row's own level or above, or before the name of a class. */
export function beforeGroupHeading({ opening, body }: Block): readonly Line[] {
  const level = opening.line.heading || Number.POSITIVE_INFINITY;
  const end = body.findIndex((line, index) => {
    if (line.heading > 0 && line.heading <= level && !endsStatement(line.text)) return true;
    return namesClass(line.text, body[index - 1]);
  });
  return end < 0 ? body : body.slice(0, end);
}

const classSign = /(?<![\p{L}\d])[1-9](?:xx|××|хх|\*\*|__|nn)(?![\p{L}\d])/iu;
const classRange = /(?<!\d)[1-9]00\s*[-–—~〜～]\s*[1-9]\d{2}(?!\d)/u;

/** `4×× Client error`, `Client errors (400–499)`, `Clase 4xx`. */
function namesClass(text: string, previous: Line | undefined): boolean {
  const head = withAsciiDigits(text.slice(0, 90));
  const at = (classSign.exec(head) ?? classRange.exec(head))?.index ?? -1;
  if (at < 0) return false;
  if (!/\p{L}/u.test(head.slice(0, at))) return true;
  return isSettled(previous) && text.length <= 80 && !endsStatement(text);
}

/**
 * The body of the last row of its class, before a label that names the next class without a
 * number (`Server errors`). A row whose opening line is a label itself begins with its text.
 */
export function beforeLabel({ opening, body }: Block, custom: Custom): readonly Line[] {
  const layouts = layoutsOf(body);
  const bodiless = custom.known && custom.attached + custom.separated === 0;
  const first = body.findIndex(({ blank }) => !blank);
  const end = body.findIndex((line, index) => {
    if (line.blank || line.indent > opening.line.indent || !isLabel(line.text)) return false;
    if (index === 0 && !bodiless) return false;
    if (index === first && isLabel(opening.rest)) return false;
    const within = isWithin(layouts[index], custom);
    if (custom.known && within && !custom.sentences) return false;
    return isSettled(body[index - 1]) || !within;
  });
  return end < 0 ? body : body.slice(0, end);
}

/** Where nearly all rows have `usual` lines, a label behind them begins something else. */
export function beforeSurplus({ body }: Block, usual: number): readonly Line[] {
  const texts = body.filter(({ blank }) => !blank);
  const surplus = texts[usual];
  if (surplus === undefined || !isLabel(surplus.text)) return body;
  if (!endsStatement(texts[usual - 1]?.text ?? '')) return body;
  return body.slice(0, body.indexOf(surplus));
}

/** Nothing runs on from the line before. */
function isSettled(previous: Line | undefined): boolean {
  return previous === undefined || previous.blank || endsStatement(previous.text);
}
