import type { BlockContent, Link, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxToMdast } from 'satteri';
import { mdxFeatures } from '../mdx-features.ts';

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
  const tree = mdxToMdast(body, { features: mdxFeatures }) as Root;
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

/** Elements that stand within prose. */
const links: readonly (string | null)[] = ['CodeLink', 'SpecLink', 'TermLink', 'HeaderLink'];

function plain(node: RootContent, linkOf: LinkOf): RootContent {
  if (node.type === 'mdxJsxTextElement') return asLink(node, linkOf);
  // The compiler takes an element that stands alone out of its paragraph.
  if (isFlowElement(node) && links.includes(node.name)) {
    return { type: 'paragraph', children: [asLink(node, linkOf)] };
  }
  if (!('children' in node)) return node;
  const children = node.children.map((child) => plain(child, linkOf));
  return { ...node, children } as RootContent;
}

function asLink(element: MdxJsxFlowElement | MdxJsxTextElement, linkOf: LinkOf): Link {
  return {
    type: 'link',
    url: linkOf(element.name ?? '', attributesOf(element)),
    children: element.children.map((child) => plain(child, linkOf)) as PhrasingContent[],
  };
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
