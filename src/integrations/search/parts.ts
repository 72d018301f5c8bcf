import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/** A part of a page that is found on its own, such as a term of the glossary. */
export interface Part {
  /** Id of the part or of its heading. */
  readonly fragment: string;
  /** Its heading, then the heading of its page. */
  readonly title: string;
  readonly text: string;
}

/** The attribute that marks a part. */
export const partMark = 'data-search-part';

/**
 * The parts of a page that are marked with `data-search-part`. Each has a heading, and an id or a
 * heading with an id. What is marked with `data-pagefind-ignore` is left out.
 */
export function partsOf(html: string): Part[] {
  const root = fromHtml(html);
  const page = textOf(find(root, isHeading)[0]);
  return find(root, ({ properties }) => 'dataSearchPart' in properties).flatMap((part) => {
    const [heading] = find(part, isHeading);
    const fragment = part.properties.id ?? heading?.properties.id;
    if (!heading || typeof fragment !== 'string') return [];
    const title = [textOf(heading), page].join(' · ');
    return [{ fragment, title, text: textOf(withoutIgnored(part)) }];
  });
}

/** Language of a page, as its root element names it. */
export const langOf = (html: string): string => /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? '';

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
const isIgnored = ({ properties }: Element): boolean => 'dataPagefindIgnore' in properties;

const textOf = (node: Nodes | undefined): string =>
  node ? toText(node).replaceAll(/\s+/g, ' ').trim() : '';

/** The elements below a node that pass a test, the outermost of those that lie in each other. */
function find(node: Root | Element, test: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return test(child) ? [child] : find(child, test);
  });
}

function withoutIgnored(element: Element): Element {
  return {
    ...element,
    children: element.children
      .filter((child) => child.type !== 'element' || !isIgnored(child))
      .map((child) => (child.type === 'element' ? withoutIgnored(child) : child)),
  };
}
