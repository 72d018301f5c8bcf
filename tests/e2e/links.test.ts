import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root, RootContent } from 'hast';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

interface Built {
  readonly path: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

function elementsOf(node: Root | RootContent): Element[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' ? [node] : [];
  return [...own, ...node.children.flatMap(elementsOf)];
}

function readSite(): Map<string, Built> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return new Map(
    files.map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const elements = elementsOf(fromHtml(readFileSync(join(dist, file), 'utf8')));
      const ids = new Set(elements.flatMap(({ properties }) => properties['id']?.toString() ?? []));
      return [path, { path, elements, ids }];
    }),
  );
}

const site = readSite();
const pages = [...site.values()];

test('every internal link and fragment leads somewhere', () => {
  const broken = pages.flatMap(({ path, elements, ids }) =>
    elements
      .flatMap(({ properties }) => [properties['href'], properties['src'], properties['action']])
      .filter((address) => typeof address === 'string')
      .filter((address) => address.startsWith('/') || address.startsWith('#'))
      .filter((address) => {
        const [place = '', fragment] = address.split('#');
        const [target = ''] = place.split('?');
        const there = target === '' ? { ids } : site.get(target);
        if (!there) return !existsSync(join(dist, target));
        return fragment !== undefined && fragment !== '' && !there.ids.has(fragment);
      })
      .map((address) => `${path} → ${address}`),
  );
  expect(pages.length).toBeGreaterThan(340);
  expect(broken).toEqual([]);
});

test('every external link is secure and well formed', () => {
  const external = new Set(
    pages.flatMap(({ elements }) =>
      elements.flatMap(({ tagName, properties }) =>
        tagName === 'a' && /^\w+:/.test(String(properties['href']))
          ? String(properties['href'])
          : [],
      ),
    ),
  );
  expect(external.size).toBeGreaterThan(100);
  for (const address of external) expect(new URL(address).protocol).toBe('https:');
});

test('the translations of a page name each other, and no id stands twice', () => {
  for (const { path, elements } of pages) {
    const ids = elements.flatMap(({ properties }) => properties['id']?.toString() ?? []);
    expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
    const alternates = elements
      .filter(({ tagName, properties }) => tagName === 'link' && properties['hrefLang'])
      .map(({ properties }) => new URL(String(properties['href'])).pathname);
    if (path === '/404.html') continue;
    expect(alternates.length).toBeGreaterThan(3);
    for (const other of alternates) expect(site.has(other)).toBe(true);
    if (path !== '/') expect(alternates).toContain(path);
    const canonical = elements.find(({ properties }) => String(properties['rel']) === 'canonical');
    expect(new URL(String(canonical?.properties['href'])).pathname).toBe(path);
  }
});
