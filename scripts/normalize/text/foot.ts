import { layoutsOf, type Custom } from './layout.ts';
import type { Line } from './lines.ts';
import type { Block } from './outline.ts';
import { endsSentence, endsStatement, isLabel } from './prose.ts';

/**
 * The body of the last row, before the foot of the page. What the foot is, the rows before tell:
 * the last row has no more lines and paragraphs than they have, and ends as they end.
 */
export function beforeFoot({ body }: Block, custom: Custom): readonly Line[] {
  const layouts = layoutsOf(body);
  const end = body.findIndex((line, index) => {
    if (line.blank) return false;
    if (isFootLine(line.text)) return true;
    if (!custom.known) return false;
    const { separated = 0 } = layouts[index] ?? {};
    const surplus = separated > custom.separated || (separated === 0 && custom.attached === 0);
    const alike = endsSentence(line.text) === custom.sentences;
    if (surplus && (custom.binding || !alike)) return true;
    const previous = body[index - 1];
    const settled = previous === undefined || previous.blank || endsStatement(previous.text);
    return custom.sentences && settled && index > 0 && isLabel(line.text);
  });
  return end < 0 ? body : body.slice(0, end);
}

/** A language bar, a copyright line, a bare link: never a part of a row. */
function isFootLine(text: string): boolean {
  if (/^(?:©|\(c\)|copyright\b|https?:\/\/\S+$)/iu.test(text)) return true;
  const parts = text.slice(0, 400).split(/\s[|·•/]\s/u);
  return parts.length >= 4 && parts.every((part) => part.length <= 30);
}
