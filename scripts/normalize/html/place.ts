import type { Nodes, Text } from 'hast';
import { withAsciiDigits } from '../text/digits.ts';

/** Line of the first text of a node that has three digits, else of its first text. */
export function lineOfCode(node: Nodes): number {
  const texts = textsOf(node);
  const coded = texts.find(({ value }) => /\d{3}/.test(withAsciiDigits(value)));
  const text = coded ?? texts.find(({ value }) => value.trim() !== '');
  if (text === undefined) return node.position?.start.line ?? 1;
  const value = withAsciiDigits(text.value);
  const at = coded === undefined ? value.search(/\S/) : value.search(/\d{3}/);
  return (text.position?.start.line ?? 1) + value.slice(0, at).split('\n').length - 1;
}

function textsOf(node: Nodes): Text[] {
  const found: Text[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'text') found.push(next);
    if ('children' in next) for (const child of next.children.toReversed()) open.push(child);
  }
  return found;
}
