import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What a browser is told about the search of this site. */
export interface SearchDescription {
  readonly name: string;
  readonly description: string;
  /** BCP 47 tag of the language. */
  readonly tag: string;
  readonly icon: string;
  /** Addresses with `{searchTerms}` where the query goes. */
  readonly results: string;
  readonly suggestions: string;
}

/**
 * Describes the search as an OpenSearch document, version 1.1. A short name has at most 16
 * characters there.
 */
export function describeSearch(search: SearchDescription): string {
  const element = (
    name: string,
    text: string,
    attributes: Record<string, string> = {},
  ): Element => ({
    type: 'element',
    name,
    attributes,
    children: text === '' ? [] : [{ type: 'text', value: text }],
  });
  const url = (type: string, template: string, rel: string) =>
    element('Url', '', { type, rel, template });
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      {
        type: 'element',
        name: 'OpenSearchDescription',
        attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
        children: [
          element('ShortName', search.name.slice(0, 16)),
          element('Description', search.description),
          element('Language', search.tag),
          element('InputEncoding', 'UTF-8'),
          element('Image', search.icon, { type: 'image/svg+xml' }),
          url('text/html', search.results, 'results'),
          url('application/x-suggestions+json', search.suggestions, 'suggestions'),
        ],
      },
    ],
  };
  return toXml(root);
}

/** A code as suggestions show it. */
export interface Suggested {
  readonly code: number;
  readonly label: string;
  readonly url: string;
}

/** Every beginning of every code: what can be typed on the way to it. */
export function typedNumbers(codes: readonly number[]): string[] {
  return [
    ...new Set(
      codes.map(String).flatMap((code) => [1, 2, 3].map((length) => code.slice(0, length))),
    ),
  ];
}

/** Suggestions for a beginning of a number: query, completions, descriptions and addresses. */
export function suggest(
  typed: string,
  codes: readonly Suggested[],
): [string, string[], string[], string[]] {
  const fit = codes.filter(({ code }) => String(code).startsWith(typed));
  return [
    typed,
    fit.map(({ code }) => String(code)),
    fit.map(({ label }) => label),
    fit.map(({ url }) => url),
  ];
}
