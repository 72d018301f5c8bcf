import type { RuntimeCaching } from 'workbox-build';

/** The functions below are copied into the worker as text, so they know its globals and nothing else. */
declare const registration: { readonly scope: string };
interface Asked {
  readonly request: Request;
}

/** How long a kept copy waits for the network to do better. */
const networkTimeoutSeconds = 4;
const cacheableResponse = { statuses: [200] };
// The site sends the same to everybody, whatever a host says about varying.
const matchOptions = { ignoreVary: true };

/**
 * What the worker keeps of what readers visit. Files with a hash in their name never change; all
 * others come from the network where there is one, so that a page and its data belong together.
 * The limits are above the size of the site for pages, and above several editions of it for files.
 * @param base folder below which the site is served, so that two sites of one host stay apart
 * @param fallback address of the page for a page that was not kept, in a language that exists
 */
export function keeping(base: string, fallback: string): RuntimeCaching[] {
  const cache = (name: string, maxEntries: number) => ({
    cacheName: `statuary${base.replace(/\/?$/, '/')}${name}`,
    expiration: { maxEntries, purgeOnQuotaError: true },
    cacheableResponse,
    matchOptions,
  });
  return [
    { urlPattern: isAsset, handler: 'CacheFirst', options: cache('assets', 200) },
    { urlPattern: isIndex, handler: 'CacheFirst', options: cache('index', 400) },
    {
      urlPattern: isPage,
      handler: 'NetworkFirst',
      options: {
        ...cache('pages', 1000),
        networkTimeoutSeconds,
        plugins: [
          { cacheKeyWillBeUsed: pageKey, cacheWillUpdate: ifSeen, handlerDidError: offlinePage },
        ],
        precacheFallback: { fallbackURL: fallback },
      },
    },
    {
      urlPattern: isOwn,
      handler: 'NetworkFirst',
      options: { ...cache('data', 300), networkTimeoutSeconds },
    },
  ];
}

const isAsset: RuntimeCaching['urlPattern'] = ({ url, sameOrigin }) =>
  sameOrigin && url.pathname.includes('/_astro/');

/** Files of the full-text index that are named by what they hold. */
const isIndex: RuntimeCaching['urlPattern'] = ({ url, sameOrigin }) =>
  sameOrigin && /\.pf_(meta|index|fragment|filter)$/.test(url.pathname);

/** A page: asked for by the browser, or by a page that tells the worker its own address. */
const isPage: RuntimeCaching['urlPattern'] = ({ url, sameOrigin, request }) =>
  sameOrigin && (request.mode === 'navigate' || /\/[^./]*$/.test(url.pathname));

const isOwn: RuntimeCaching['urlPattern'] = ({ sameOrigin }) => sameOrigin;

/** A page is the same whatever stands behind its path, and what a reader searched for is not kept. */
const pageKey = ({ request }: Asked) => {
  const { origin, pathname } = new URL(request.url);
  return Promise.resolve(origin + pathname.replace(/\/([^./]+)$/, '/$1/'));
};

/** A page that the browser fetched in advance tells by itself that it is seen, if it ever is. */
const ifSeen = ({ request, response }: Asked & { response: Response }) =>
  Promise.resolve(request.headers.get('Sec-Purpose') === null ? response : null);

/** The page for a page that was not kept, in the language of the address or else of the reader. */
const offlinePage = async ({ request }: Asked) => {
  const [own] = request.url.slice(registration.scope.length).split('/');
  const langs = [own, ...navigator.languages.map((tag) => tag.split('-')[0])];
  const pages = await Promise.all(
    langs.map((lang) =>
      caches.match(`${registration.scope}${String(lang)}/offline/`, { ignoreSearch: true }),
    ),
  );
  return pages.find((page) => page);
};
