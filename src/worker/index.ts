import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { EditionStore } from '../lib/offline/store.ts';
import { Editions } from './editions.ts';
import { keepVisited } from './keeping.ts';
import { dropOldMissingPages, keepMissingPageOf, keepMissingPages } from './missing-page.ts';
import { scope, worker } from './scope.ts';

/** The service worker: what was visited and what was downloaded opens without a network. */
const store = new EditionStore(worker.caches, scope);
const editions = new Editions(store);
/** What the worker tells itself when it begins to serve. */
const renewal = 'renewal';

worker.addEventListener('install', (event) => {
  event.waitUntil(keepMissingPages());
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
  event.waitUntil(dropOldMissingPages());
  // Pages wait for the end of this event, so the renewal of editions has one of its own.
  worker.registration.active?.postMessage(renewal);
});

worker.addEventListener('message', (event) => {
  if (event.data === renewal) event.waitUntil(editions.refresh().catch(() => undefined));
  else editions.obey(event);
});

worker.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  // Without a network none of this comes off, and none is needed.
  const afterwards = async () => {
    await editions.tidy();
    await keepMissingPageOf(event.request.url);
    await editions.refresh();
  };
  event.waitUntil(afterwards().catch(() => undefined));
});

keepVisited(store);
enableNavigationPreload();
