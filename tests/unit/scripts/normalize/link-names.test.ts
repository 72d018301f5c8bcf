import type { BlockContent, Paragraph, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { linkNames, termKey } from '../../../../scripts/normalize/render/link-names.ts';
import { readProse } from '../../../../scripts/normalize/render/prose.ts';
import type { Targets, TermName } from '../../../../scripts/normalize/render/targets.ts';

const terms: readonly TermName[] = [
  ...['cache', 'private cache', 'proxy', 'CDN', 'en-tête', 'serveur d’origine', 'a.b'].map(
    (name) => ({ term: name, name, linked: true }),
  ),
  { term: 'log', name: 'registro', linked: true },
  { term: 'registry', name: 'registro', linked: true },
  // Forms of a term are further spellings of it, and so is the same spelling again.
  { term: 'proxy', name: 'proxies', linked: true },
  { term: 'private cache', name: 'private caches', linked: true },
  { term: 'cache', name: 'Cache', linked: true },
  { term: 'API', name: 'API', linked: true },
  { term: 'API', name: 'API', linked: true },
  { term: 'log', name: 'registros', linked: true },
  { term: 'server', name: 'servers', linked: false },
  { term: 'server', name: 'server', linked: false },
  { term: 'origin server', name: 'origin server', linked: true },
];
const targets: Targets = {
  isCode: () => true,
  isTerm: () => true,
  isHeader: (name) => name === 'ETag',
  names: new Map(),
};
const nothing: ReadonlySet<string> = new Set();

/** Prose in which what is linked stands in brackets. */
function show(nodes: readonly RootContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return node.value;
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      const inner = 'children' in node ? show(node.children) : '';
      return node.type === 'mdxJsxTextElement' ? `[${inner}]` : inner;
    })
    .join('');
}

function linked(markdown: string, more: { linked?: ReadonlySet<string>; atMost?: number } = {}) {
  const { children } = readProse(markdown, targets);
  const { isHeader } = targets;
  return linkNames(children, { terms, isHeader, linked: nothing, atMost: 6, ...more });
}

test.each([
  ['A cache, another cache.', 'A [cache], another cache.'],
  ['A private cache is a cache.', 'A [private cache] is a [cache].'],
  ['A private cache, a private cache.', 'A [private cache], a private cache.'],
  ['Caches and cached things, a re-cache.', 'Caches and cached things, a re-cache.'],
  ['Cache it. Proxy it.', '[Cache] it. [Proxy] it.'],
  ['The CDN, not the Proxy Error.', 'The [CDN], not the Proxy Error.'],
  ['The server and the origin server.', 'The server and the [origin server].'],
  ['The origin\nserver.', 'The [origin\nserver].'],
  ['L’en-tête du serveur d’origine', 'L’[en-tête] du [serveur d’origine]'],
  ['El registro de un proxy', 'El registro de un [proxy]'],
  ['Two proxies, a proxy.', 'Two [proxies], a proxy.'],
  ['A proxy, two proxies.', 'A [proxy], two proxies.'],
  ['Proxies forward. The Proxies Act.', '[Proxies] forward. The Proxies Act.'],
  ['Private caches and caches.', '[Private caches] and caches.'],
  ['The Cache of an API.', 'The [Cache] of an [API].'],
  ['Servers of the origin server.', 'Servers of the [origin server].'],
  ['Los registros y el registro', 'Los [registros] y el registro'],
  ['Say a.b or axb.', 'Say [a.b] or axb.'],
  ['`cache` and `ETag`, then `ETag`', '`cache` and [`ETag`], then `ETag`'],
  ['_The cache_ of [the proxy](code:407)', 'The [cache] of [the proxy]'],
  ['The cache, see [it](term:cache).', 'The cache, see [it].'],
  ['The `ETag`, see [it](header:ETag).', 'The `ETag`, see [it].'],
  ['- a cache\n- the cache', 'a [cache]the cache'],
])('%j', (markdown, expected) => {
  expect(show(linked(markdown).children)).toBe(expected);
});

test('what the page links already is not linked again, and is remembered', () => {
  const first = linked('A cache.');
  expect(first.linked).toEqual(new Set([termKey('cache')]));
  expect(show(linked('A cache, a proxy.', { linked: first.linked }).children)).toBe(
    'A cache, a [proxy].',
  );
});

test('a page links no more terms than it may, and header fields all the same', () => {
  const { children } = linked('A cache, a proxy, a CDN and `ETag`.', { atMost: 2 });
  expect(show(children)).toBe('A [cache], a [proxy], a CDN and [`ETag`].');
});

test('the tree that comes in stays as it was', () => {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: 'A cache' }],
  };
  const before: BlockContent[] = [paragraph];
  const { isHeader } = targets;
  linkNames(before, { terms, isHeader, linked: nothing, atMost: 6 });
  expect(show(before)).toBe('A cache');
});
