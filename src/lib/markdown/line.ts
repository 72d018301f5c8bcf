import type { BlockContent, PhrasingContent } from 'mdast';

/** The words of some blocks as one line, whose only Markdown is code spans; links keep their text. */
export function writeLine(blocks: readonly BlockContent[]): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? [writeInline(block.children)] : []))
    .join(' ')
    .replaceAll(/\s*\n\s*/g, ' ');
}

function writeInline(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      if ('children' in node) return writeInline(node.children);
      return 'value' in node ? node.value : '';
    })
    .join('');
}
