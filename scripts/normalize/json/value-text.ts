import type { Node } from 'jsonc-parser';
import { joinLines, joinParagraphs } from '../text/join.ts';
import { splitLines } from '../text/lines.ts';

/**
 * The words of a value: a list gives its elements as paragraphs, an object the words in the
 * language that is asked for, else all of its words.
 */
export function valueText(node: Node, lang: string | undefined): string {
  if (node.type === 'array') {
    return joinParagraphs((node.children ?? []).map((child) => valueText(child, lang)));
  }
  if (node.type === 'object') {
    const properties = (node.children ?? []).map(({ children = [] }) => children);
    const asked = properties.find(([key]) => key?.value === lang);
    const chosen = asked === undefined ? properties : [asked];
    return joinParagraphs(
      chosen.map(([, value]) => (value === undefined ? '' : valueText(value, lang))),
    );
  }
  if (node.type === 'null') return '';
  const text = String(node.value);
  return text.includes('\n') ? joinLines(splitLines(text)) : text.trim();
}
