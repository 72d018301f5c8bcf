import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';

/** An element of a generated page: its attributes and what stands between its tags. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly BlockContent[];
}

/** Address of the page or section that an inline element leads to. */
export type LinkOf = (name: string, attributes: PageElement['attributes']) => string;

/**
 * Reads the body of a generated page as a list of elements, without running it. Links within the
 * text become links of Markdown.
 */
export function readMdx(body: string, linkOf: LinkOf): PageElement[] {
  const tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  return elementsOf(tree.children, linkOf);
}

/** The elements among the children of another one. */
export function elementsOf(children: readonly RootContent[], linkOf: LinkOf): PageElement[] {
  return children.filter(isFlowElement).map((element) => ({
    name: element.name ?? '',
    attributes: attributesOf(element),
    // The normaliser writes blocks into the elements that stand on lines of their own.
    children: element.children.map((child) => plain(child, linkOf)) as BlockContent[],
  }));
}

function plain(node: RootContent, linkOf: LinkOf): RootContent {
  if (node.type === 'mdxJsxTextElement') {
    return {
      type: 'link',
      url: linkOf(node.name ?? '', attributesOf(node)),
      children: node.children.map((child) => plain(child, linkOf)) as PhrasingContent[],
    };
  }
  if (!('children' in node)) return node;
  const children = node.children.map((child) => plain(child, linkOf));
  return { ...node, children } as RootContent;
}

function attributesOf(element: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

const isFlowElement = (node: RootContent): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement';
