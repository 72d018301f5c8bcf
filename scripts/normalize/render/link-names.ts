import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { rememberObject } from '../../../src/lib/remember.ts';
import { inline } from './elements.ts';
import type { TermName } from './targets.ts';

/** What prose may link by itself. */
export interface Linkable {
  /** Spellings of terms in the language of the prose; none where terms are not to be linked. */
  readonly terms: readonly TermName[];
  readonly isHeader: (name: string) => boolean;
  /** Keys of what the page links already, for each is linked once. */
  readonly linked: ReadonlySet<string>;
  /** How many terms one page may link. */
  readonly atMost: number;
}

export const termKey = (term: string) => `term:${term}`;
export const headerKey = (name: string) => `header:${name}`;

/**
 * Links the first mention of each term and each header field. A term is mentioned by its whole name
 * or one of its forms, with a capital only where a sentence begins, because in "Gateway Timeout" it
 * belongs to the phrase; the longest spelling wins, so that "private cache" is never taken for
 * "cache". A spelling that two terms share links neither. A header field is mentioned by a code span
 * that holds its name and nothing else. Links and code spans are left alone.
 * @returns a new tree, and the keys of all that is linked on the page by now
 */
export function linkNames(
  children: readonly BlockContent[],
  { terms, isHeader, linked, atMost }: Linkable,
): { children: BlockContent[]; linked: ReadonlySet<string> } {
  const seen = new Set([...linked, ...children.flatMap(explicitLinks)]);
  const { pattern, byName } = prepare(terms);
  let room = atMost - [...linked].filter((key) => key.startsWith('term:')).length;

  const linkText = (text: string): PhrasingContent[] =>
    text.split(pattern).map((part, index, parts): PhrasingContent => {
      const value = { type: 'text', value: part } as const;
      const found = (index % 2 === 1 ? byName.get(fold(part)) : undefined) ?? [];
      const [first] = found;
      if (!first?.linked || found.some(({ term }) => term !== first.term)) return value;
      const { term } = first;
      if (room === 0 || seen.has(termKey(term))) return value;
      const isAsWritten = found.some(({ name }) => name.startsWith(part.charAt(0)));
      if (!isAsWritten && !endsSentence(parts[index - 1])) return value;
      room--;
      seen.add(termKey(term));
      return inline('TermLink', { term }, [value]);
    });

  const visit = (node: RootContent): RootContent[] => {
    if (node.type === 'text' && terms.length > 0) {
      return linkText(node.value).filter((part) => part.type !== 'text' || part.value !== '');
    }
    if (node.type === 'inlineCode') {
      const key = headerKey(node.value);
      if (!isHeader(node.value) || seen.has(key)) return [node];
      seen.add(key);
      return [inline('HeaderLink', { name: node.value }, [node])];
    }
    if (!('children' in node) || node.type === 'mdxJsxTextElement') return [node];
    return [{ ...node, children: node.children.flatMap(visit) } as RootContent];
  };
  return { children: children.flatMap(visit) as BlockContent[], linked: seen };
}

/** Keys of the terms and header fields that the writer linked by hand. */
function explicitLinks(node: RootContent): string[] {
  if (node.type === 'mdxJsxTextElement') {
    return node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      if (node.name === 'TermLink') return [termKey(attribute.value)];
      return node.name === 'HeaderLink' ? [headerKey(attribute.value)] : [];
    });
  }
  return 'children' in node ? node.children.flatMap(explicitLinks) : [];
}

/** True when what follows the text begins a sentence. */
function endsSentence(before = ''): boolean {
  return /(^|[.!?]\s+)$/.test(before);
}

/** A name whatever the case of its first letter and the width of its spaces. */
function fold(name: string): string {
  return (name.charAt(0).toLowerCase() + name.slice(1)).replaceAll(/\s+/g, ' ');
}

/** The spellings of a language are looked for in hundreds of texts. */
const prepare = rememberObject((terms: readonly TermName[]) => ({
  pattern: patternOf(terms),
  byName: Map.groupBy(terms, ({ name }) => fold(name)),
}));

/** Splits text into what lies between names and, at odd places, the names themselves. */
function patternOf(terms: readonly TermName[]): RegExp {
  const names = terms
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const first = name.charAt(0);
      const rest = escape(name.slice(1)).replaceAll(/\s+/g, '\\s+');
      return `(?:${escape(first.toLowerCase())}|${escape(first.toUpperCase())})${rest}`;
    });
  return new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}_-])(${names.join('|')})(?![\\p{L}\\p{N}\\p{M}_-])`,
    'u',
  );
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
