import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Finding } from '../row.ts';
import { deepestNesting, tooDeep } from '../too-deep.ts';

/** A page as a tree, or why there is none. */
export interface Page {
  readonly root: Root | undefined;
  readonly findings: readonly Finding[];
}

/** True when the text is a page and not a text that happens to contain a few tags. */
export function looksLikeHtml(text: string): boolean {
  if (
    /^\s*<(?:!doctype|!--|html|head|body|table|div|main|article|section|ul|ol|dl|p|h[1-6]|nav|header|center)\b/iu.test(
      text.slice(0, 2000),
    )
  ) {
    return true;
  }
  const tags = text.match(/<\/?(?:table|tr|td|th|li|dt|dd|h[1-6]|p|div)\b[^<>]{0,300}>/giu);
  return (tags?.length ?? 0) >= 6;
}

/** Reads a page; broken markup is mended as browsers mend it. */
export function readPage(text: string): Page {
  try {
    const root = fromHtml(text);
    return isDeep(root) ? { root: undefined, findings: [tooDeep()] } : { root, findings: [] };
  } catch (error) {
    // The parser calls itself for each level: markup that is nested thousands deep ends its stack.
    if (!(error instanceof RangeError)) throw error;
    return { root: undefined, findings: [tooDeep()] };
  }
}

function isDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
