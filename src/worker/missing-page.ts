import { build } from './build.ts';
import { cachePrefix, openPages, scope, worker } from './scope.ts';

const cacheName = `${cachePrefix}missing/${build.version}`;

/** Keeps the page for missing pages in the languages of the open pages, or else of the reader. */
export async function keepMissingPages(): Promise<void> {
  const open = (await openPages()).map(({ url }) => langOf(url)).filter(isLang);
  const [own = build.fallbackLang] = [...open, ...spoken()];
  await Promise.all([...new Set([own, ...open])].map(keepMissingPage));
}

/** Keeps the page for missing pages in the language of an address, unless it is there. */
export async function keepMissingPageOf(address: string): Promise<void> {
  const lang = langOf(address);
  if (lang && !(await find(lang))) await keepMissingPage(lang);
}

/** Forgets those of other builds. */
export async function dropOldMissingPages(): Promise<void> {
  const names = await worker.caches.keys();
  const old = names.filter(
    (name) => name.startsWith(`${cachePrefix}missing/`) && name !== cacheName,
  );
  await Promise.all(old.map((name) => worker.caches.delete(name)));
}

/** The page for a page that is not on the device, in the language of its address or of the reader. */
export async function missingPage(address: string): Promise<Response | undefined> {
  for (const lang of [langOf(address), ...spoken(), ...Object.keys(build.missing)]) {
    const page = lang && (await find(lang));
    if (page) return page;
  }
  return undefined;
}

/** What the page for missing pages loads, so that it looks like the others. */
export async function ofMissingPage(address: string): Promise<Response | undefined> {
  return (await worker.caches.open(cacheName)).match(address);
}

async function keepMissingPage(lang: string): Promise<void> {
  const cache = await worker.caches.open(cacheName);
  const [page, ...loaded] = build.missing[lang] ?? [];
  if (page === undefined) return;
  // All or nothing. The browser's own copy of the page may be of another build; what the page loads
  // is named by what it holds.
  await cache.addAll([
    new Request(new URL(page, scope), { cache: 'no-cache' }),
    ...loaded.map((path) => new URL(path, scope).href),
  ]);
}

async function find(lang: string): Promise<Response | undefined> {
  const [page] = build.missing[lang] ?? [];
  if (page === undefined) return undefined;
  return (await worker.caches.open(cacheName)).match(new URL(page, scope));
}

const isLang = (lang: string | undefined): lang is string =>
  lang !== undefined && Object.hasOwn(build.missing, lang);

/** The language of an address of the site; none for addresses without one. */
function langOf(address: string): string | undefined {
  const [lang] = address.slice(scope.length).split('/');
  return isLang(lang) ? lang : undefined;
}

/** Languages of the site that the reader asks browsers for, most wanted first. */
const spoken = () =>
  navigator.languages.map((tag) => tag.split('-')[0]?.toLowerCase()).filter(isLang);
