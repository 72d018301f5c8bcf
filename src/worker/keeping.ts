import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { RouteMatchCallbackOptions, WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { EditionStore } from '../lib/offline/store.ts';
import { missingPage, ofMissingPage } from './missing-page.ts';
import { cachePrefix } from './scope.ts';

/** How long what is on the device waits for the network to do better. */
const networkTimeoutSeconds = 4;

/**
 * Keeps what readers visit, and answers with it or with a downloaded edition where the network does
 * not. Files that are named by what they hold never change; all others come from the network where
 * there is one. The limits are above the size of the site for pages, and above several editions of
 * it for files.
 */
export function keepVisited(editions: EditionStore): void {
  const visited = (name: string, maxEntries: number, ...plugins: WorkboxPlugin[]) => ({
    cacheName: `${cachePrefix}${name}`,
    // The site sends the same to everybody, whatever a host says about varying.
    matchOptions: { ignoreVary: true },
    // Workbox was not written for exact optional properties.
    plugins: [
      new CacheableResponsePlugin({ statuses: [200] }) as WorkboxPlugin,
      new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin,
      ...plugins,
    ],
  });
  // What was visited may stem from any edition; a downloaded one is whole.
  const fromEdition: WorkboxPlugin = {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      (await editions.match(request.url)) ?? cachedResponse,
  };
  const fromAnyEdition: WorkboxPlugin = {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      cachedResponse ??
      (await editions.matchFixed(request.url)) ??
      (await ofMissingPage(request.url)),
  };
  const aPage: WorkboxPlugin = {
    // A page that the browser fetched in advance tells by itself that it is seen, if it ever is.
    cacheWillUpdate: ({ request, response }) =>
      Promise.resolve(request.headers.get('Sec-Purpose') === null ? response : null),
    cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageKey(request.url)),
    handlerDidError: ({ request }) => missingPage(request.url),
  };
  registerRoute(isFixed, new CacheFirst(visited('assets', 600, fromAnyEdition)));
  registerRoute(
    isPage,
    new NetworkFirst({ networkTimeoutSeconds, ...visited('pages', 1000, aPage, fromEdition) }),
  );
  registerRoute(
    isOther,
    new NetworkFirst({ networkTimeoutSeconds, ...visited('data', 300, fromEdition) }),
  );
}

/** Scripts, styles, the index of the full text, and data: a change gives them another name. */
const isFixed = ({ url, sameOrigin }: RouteMatchCallbackOptions) =>
  sameOrigin && /\/(_astro|pagefind)\/|\.[0-9a-f]{10}\.(json|txt)$/.test(url.pathname);

/** A page: asked for by the browser, or by a page that tells the worker its own address. */
const isPage = ({ url, sameOrigin, request }: RouteMatchCallbackOptions) =>
  sameOrigin && (request.mode === 'navigate' || /\/[^./]*$/.test(url.pathname));

/** Everything else of the site, but not what tells about editions: that must be the newest. */
const isOther = ({ url, sameOrigin }: RouteMatchCallbackOptions) =>
  sameOrigin && !/\/(files|editions)\.json$/.test(url.pathname);

/** A page is the same whatever stands behind its path, and what a reader searched for is not kept. */
function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/([^./]+)$/, '/$1/');
}
