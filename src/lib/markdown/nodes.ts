import type {
  BlockContent,
  Code,
  Heading,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Text,
} from 'mdast';

/** Short names for the nodes of a Markdown tree; text stays text, whatever it holds. */
export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const inlineCode = (value: string): InlineCode => ({ type: 'inlineCode', value });

export const link = (url: string, ...children: (Text | InlineCode)[]): Link => ({
  type: 'link',
  url,
  children,
});

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

export const fence = (lang: string, value: string): Code => ({
  type: 'code',
  lang,
  value: value.trimEnd(),
});

export const item = (...children: BlockContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
});

export const list = (children: ListItem[]): List => ({ type: 'list', spread: false, children });
