import { evaluate } from 'satteri';

interface Element {
  readonly name: string;
  readonly children: unknown;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The parts of a compiled page, in order: elements with their attributes and text. */
export interface Compiled {
  readonly elements: readonly Element[];
  readonly text: string;
}

/** The elements that a generated page may name. */
const known = [
  'Field',
  'Lookalike',
  'Statement',
  'Printed',
  'Text',
  'Example',
  'Finding',
  'CodeLink',
  'SpecLink',
  'TermLink',
  'HeaderLink',
  'HeaderUse',
];

/**
 * Compiles and runs MDX with the compiler and the settings of the site. Every component of the
 * page is replaced by an element of its own name, so that its text and attributes can be read.
 * @throws when the MDX does not compile, or names anything that the site does not provide
 */
export async function compile(mdx: string): Promise<Compiled> {
  const elements: Element[] = [];
  const jsx = (type: unknown, props: unknown): unknown => {
    const { children, ...attributes } = props as Record<string, unknown>;
    if (typeof type === 'function')
      return (type as (props: unknown) => unknown)({ children, ...attributes });
    const element = { name: String(type), children, attributes };
    elements.push(element);
    return element;
  };
  const { default: Content } = (await evaluate(mdx, {
    features: { gfm: false, smartPunctuation: false, frontmatter: true },
    Fragment: 'Fragment',
    jsx,
    jsxs: jsx,
  })) as { default: (props: unknown) => unknown };
  const components = Object.fromEntries(known.map((name) => [name, name]));
  return { text: textOf(Content({ components })), elements };
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node === 'string') return node;
  return node !== null && typeof node === 'object' && 'children' in node
    ? textOf(node.children)
    : '';
}
