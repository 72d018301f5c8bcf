import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element on lines of its own; attributes without a value are left out. */
export function block(
  name: string,
  attributes: Attributes,
  children: readonly BlockContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesOf(attributes),
    children: [...children],
  };
}

/** An element within a line. */
export function inline(
  name: string,
  attributes: Attributes,
  children: readonly PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: attributesOf(attributes),
    children: [...children],
  };
}

/** Plain text as paragraphs: whatever it holds, it stays text. */
export function paragraphs(text: string): Paragraph[] {
  return text
    .split('\n\n')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

function attributesOf(attributes: Attributes): MdxJsxFlowElement['attributes'] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      // The serialiser escapes quotes only, and MDX resolves character references in attributes.
      value: String(value).replaceAll('&', '&amp;'),
    }));
}
