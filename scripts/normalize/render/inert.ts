import type { Options, Unsafe } from 'mdast-util-to-markdown';
import { mdxToMarkdown } from 'mdast-util-mdx';

/**
 * Characters that would begin a construct of MDX or of a Markdown dialect where plain text is
 * meant. mdast-util-mdx escapes expressions and tags; it leaves `import` and `export` at the start
 * of a line, which MDX runs as a module, so their first letter becomes a character reference.
 */
const unsafe: Unsafe[] = [
  { atBreak: true, character: 'e', after: 'xport', inConstruct: 'phrasing' },
  { atBreak: true, character: 'i', after: 'mport', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
  { character: ':', before: '[a-zA-Z:]', after: '[/:[{]', inConstruct: 'phrasing' },
  { character: '@', inConstruct: 'phrasing' },
];

/** How every mdast tree is written: as MDX in which text stays text. */
export const serialiser: Options = {
  extensions: [mdxToMarkdown({ printWidth: 100 }), { unsafe }],
  emphasis: '_',
  rule: '-',
  resourceLink: true,
};
