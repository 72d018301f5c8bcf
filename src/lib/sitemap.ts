import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * The list of pages for search engines (sitemaps.org, protocol 0.9). Translations are named by the
 * pages themselves.
 * @param addresses absolute addresses of the pages
 * @returns the XML document
 */
export function writeSitemap(addresses: readonly string[]): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      element(
        'urlset',
        { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
        addresses.map((address) =>
          element('url', {}, [element('loc', {}, [{ type: 'text', value: address }])]),
        ),
      ),
    ],
  };
  return toXml(root);
}

function element(
  name: string,
  attributes: Element['attributes'],
  children: Element['children'],
): Element {
  return { type: 'element', name, attributes, children };
}
