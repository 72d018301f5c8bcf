import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Longest text whose signs are interpreted: emphasis takes quadratic time on hostile text. */
const longest = 4000;

/** The words of a piece of Markdown: links, code and emphasis lose their signs, `<br>` breaks. */
export function plainMarkdown(text: string): string {
  const broken = text.replace(/<br\s*\/?>\s*/giu, '\n');
  const paragraphs = broken
    .replace(/\n{2,}/gu, '\u2029')
    .replace(/\n/gu, ' ')
    .split('\u2029');
  return paragraphs.map(plainParagraph).join('\n\n');
}

function plainParagraph(text: string): string {
  if (text.length > longest || !/[`*_[\]<\\&~]/u.test(text)) return text;
  // A word before the text keeps block marks (`1.`, `-`, `#`) from meaning a list or a heading.
  return wordsOf(fromMarkdown(`x ${text}`))
    .slice(2)
    .trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
