import { ownScript } from './own-script.ts';

/**
 * Starts the worker that keeps visited pages for times without a network. The page that starts it
 * was loaded without it, so it tells the worker what to keep as soon as that takes over. A page that
 * was fetched in advance is kept once it is seen, for the worker keeps nothing that may never be.
 */
function keepVisited() {
  const { serviceWorker } = navigator;
  const { worker = '' } = document.documentElement.dataset;
  if (!serviceWorker.controller) {
    serviceWorker.addEventListener('controllerchange', tellLoaded, { once: true });
  } else if (wasPrepared()) {
    tellLoaded();
  }
  // A browser that keeps nothing loses nothing but this.
  serviceWorker.register(ownScript(worker)).catch(() => undefined);
}

function tellLoaded() {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  // All of it arrived a moment ago, so the browser's own cache serves it, whatever its age.
  const urlsToCache = [location.href, ...loaded].map((url) => [url, { cache: 'force-cache' }]);
  navigator.serviceWorker.controller?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
}

/** True when the page was fetched before the reader asked for it. */
function wasPrepared(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as Prepared[];
  return visit !== undefined && (visit.activationStart > 0 || visit.deliveryType !== '');
}

/** What browsers that prepare pages tell besides. */
interface Prepared extends PerformanceNavigationTiming {
  readonly activationStart: number;
  readonly deliveryType: string;
}

function whenIdle() {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(keepVisited);
  else setTimeout(keepVisited, 1000);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', whenIdle, { once: true });
    } else {
      whenIdle();
    }
  });
}
