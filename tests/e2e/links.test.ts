import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/lib/locales.ts';
import { dist, listFiles, readBuilt, readSite, type Built } from './built.ts';

// One worker reads the site once for all of these.
test.describe.configure({ mode: 'default' });

const site = readSite();
const pages = [...site.values()];
const front = site.get('/');
const origin = new URL(linksOf(front, 'canonical')[0] ?? '').origin;

/** Addresses of the links of a kind in the head of a page. */
function linksOf(page: Built | undefined, rel: string): string[] {
  return (page?.elements ?? [])
    .filter(({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === rel)
    .map(({ properties }) => String(properties['href']));
}

/** The languages in which a page says that it is to be had, with their paths. */
function alternatesOf({ elements }: Built): Map<string, string> {
  return new Map(
    elements
      .filter(({ tagName, properties }) => tagName === 'link' && properties['hrefLang'])
      .map(({ properties }) => [
        String(properties['hrefLang']),
        pathOf(String(properties['href'])),
      ]),
  );
}

/** Path of an address of this site; another one stays whole, and is found nowhere. */
function pathOf(address: string): string {
  const url = new URL(address);
  return url.origin === origin ? url.pathname : address;
}

/** True when an address within the site names a page, and an element of it, or a file. */
function leadsSomewhere(address: string, from: Pick<Built, 'ids'>): boolean {
  const [place = '', fragment = ''] = address.split('#');
  const [target = ''] = place.split('?');
  const there = target === '' ? from : site.get(target);
  if (there) return fragment === '' || there.ids.has(decodeURIComponent(fragment));
  return fragment === '' && !target.endsWith('/') && existsSync(join(dist, target));
}

test('every internal link and fragment leads somewhere', () => {
  const broken = pages.flatMap((page) =>
    page.elements
      .flatMap(({ properties }) =>
        ['href', 'src', 'action', 'dataCards', 'dataWorker'].map((name) => properties[name]),
      )
      .filter((address) => typeof address === 'string')
      .filter((address) => address.startsWith('/') || address.startsWith('#'))
      .filter((address) => !leadsSomewhere(address, page))
      .map((address) => `${page.path} → ${address}`),
  );
  expect(pages.length).toBeGreaterThan(600);
  expect(broken).toEqual([]);
});

test('every address of this site in a file leads somewhere', () => {
  const files = listFiles().filter((file) => /\.(json|md|csv|xml)$/.test(file));
  const here = new RegExp(`${origin}(/[^\\s"'<>()[\\]\\\\,{}]*)`, 'g');
  const found = files.flatMap((file) =>
    // What stands in braces is filled in by the browser; a number may stand for what is typed.
    [...readBuilt(file).replaceAll('{searchTerms}', '4').matchAll(here)].map(
      ([, path = '']) => `${file} → ${path}`,
    ),
  );
  expect(files.length).toBeGreaterThan(700);
  expect(found.length).toBeGreaterThan(7000);
  expect(
    [...new Set(found)].filter(
      (line) => !leadsSomewhere(line.split(' → ')[1] ?? '', { ids: new Set() }),
    ),
  ).toEqual([]);
});

/** Hosts that the facts name, and the publishers of specifications. */
function knownHosts(): Set<string> {
  const registry = fileURLToPath(new URL('../../content/registry', import.meta.url));
  const files = readdirSync(registry, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(join(registry, file), 'utf8'));
  const named = texts.flatMap((text) => [...text.matchAll(/https:\/\/([^/\s]+)/g)]);
  return new Set([
    'www.rfc-editor.org',
    'datatracker.ietf.org',
    'www.iana.org',
    ...named.map(([, host = '']) => host),
  ]);
}

/** What the publishers of specifications serve: a document, and a section of it by its number. */
const forms: Readonly<Record<string, RegExp>> = {
  'www.rfc-editor.org': /\/rfc\/rfc[1-9]\d*\.html(#(section-\d+(\.\d+)*|appendix-[A-Z](\.\d+)*))?$/,
  'datatracker.ietf.org': /\/doc\/html\/draft-[a-z\d-]+(#section-\d+(\.\d+)*)?$/,
};

test('every external link is secure, and leads where the facts point, in the right form', () => {
  const external = new Set(
    pages.flatMap(({ elements }) =>
      elements.flatMap(({ tagName, properties }) =>
        tagName === 'a' && /^(\w+:|\/\/)/.test(String(properties['href']))
          ? String(properties['href'])
          : [],
      ),
    ),
  );
  const hosts = knownHosts();
  expect(external.size).toBeGreaterThan(100);
  const wrong = [...external].filter((address) => {
    const { protocol, host } = new URL(address, 'http://wrong');
    return protocol !== 'https:' || !hosts.has(host) || !(forms[host]?.test(address) ?? true);
  });
  expect(wrong).toEqual([]);
});

/** What is wrong with the addresses that a page gives for itself and for its translations. */
function misnamed(page: Built): string[] {
  const { path } = page;
  const named = alternatesOf(page);
  const faults = [...named].flatMap(([tag, other]) => {
    const there = site.get(other);
    if (there === undefined) return [`${tag} is ${other}, which is no page`];
    if (tag === 'x-default' || path === '/') return [];
    if (langOf(there) !== tag) return [`${other} is in ${langOf(there)}, not in ${tag}`];
    return [...alternatesOf(there).values()].includes(path) ? [] : [`${other} names it not`];
  });
  const canonical = linksOf(page, 'canonical').map(pathOf).join(' ');
  if (canonical !== path) faults.push(`its canonical address is ${canonical}`);
  const tags = [...named.keys()].sort().join(' ');
  if (tags !== everyTag) faults.push(`it is to be had in ${tags}`);
  if (path !== '/' && named.get(langOf(page)) !== path) faults.push('it names itself not');
  return faults.map((fault) => `${path}: ${fault}`);
}

const everyTag = [...locales.map(({ tag }) => tag), 'x-default'].sort().join(' ');
const langOf = ({ elements }: Built) =>
  String(elements.find(({ tagName }) => tagName === 'html')?.properties['lang']);

test('every page names itself, and its translations name each other', () => {
  const named = pages.filter(({ path }) => path !== '/404.html');
  expect(named.flatMap(misnamed)).toEqual([]);
});

test('the sitemap lists every page, but none that stands in for another', () => {
  const listed = [...readBuilt('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)];
  const expected = pages
    .map(({ path }) => path)
    .filter((path) => path !== '/404.html' && !path.endsWith('/offline/'));
  expect(listed.map(([, address = '']) => pathOf(address))).toEqual(expected.sort());
  expect(readBuilt('robots.txt')).toContain(`\nSitemap: ${origin}/sitemap.xml\n`);
});

test('every page offers the search of its language to the browser', () => {
  const wrong = pages
    .filter(({ path }) => path !== '/' && path !== '/404.html')
    .filter((page) => {
      const [lang = ''] = page.path.split('/').filter(Boolean);
      return linksOf(page, 'search').join(' ') !== `/${lang}/search/opensearch.xml`;
    });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
