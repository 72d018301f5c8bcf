import { download } from '../lib/offline/download.ts';
import { isOrder, type Fault, type Report } from '../lib/offline/message.ts';
import type { EditionStore } from '../lib/offline/store.ts';
import { build } from './build.ts';
import { cachePrefix, openPages, scope, type ExtendableMessageEvent } from './scope.ts';

/** Downloads, renews and removes the editions of languages, as readers ask. */
export class Editions {
  readonly #store: EditionStore;
  readonly #running = new Map<string, AbortController>();
  /** True as soon as every edition on the device is known to be the newest. */
  #fresh = false;

  constructor(store: EditionStore) {
    this.#store = store;
  }

  /** Does what a page asks for. */
  obey(event: ExtendableMessageEvent): void {
    if (!isOrder(event.data)) return;
    const { action, lang } = event.data;
    if (action === 'download') event.waitUntil(this.#download(lang));
    else if (action === 'cancel') event.waitUntil(this.#cancel(lang));
    else event.waitUntil(this.#remove(lang));
  }

  /**
   * Puts newer editions in the place of those that are older than the worker, unless the reader saves
   * data. What a reader finds in the meantime is the whole older edition.
   */
  async refresh(): Promise<void> {
    if (this.#fresh || savesData()) return;
    this.#fresh = true;
    for (const { lang, version } of await this.#store.all()) {
      const newest = build.editions[lang];
      if (newest === undefined || newest === version) continue;
      if (await this.#download(lang)) this.#fresh = false; // The next page tries again.
    }
  }

  /** Removes replaced editions when a page is asked for and no other is open that might need them. */
  async tidy(): Promise<void> {
    const pages = await openPages();
    if (pages.length === 0 && this.#running.size === 0) await this.#store.tidy();
  }

  async #download(lang: string): Promise<Fault | undefined> {
    if (this.#running.has(lang)) return undefined;
    const controller = new AbortController();
    this.#running.set(lang, controller);
    let last: Report = { type: 'edition', lang, done: 0, total: 0, ended: false };
    let percent = -1;
    try {
      // Another worker, older or newer than this one, may be at it.
      const end = await navigator.locks.request(
        lockName(lang),
        { ifAvailable: true },
        (lock) =>
          lock &&
          download(lang, {
            store: this.#store,
            scope,
            fetch: (address, init) => fetch(address, init),
            signal: controller.signal,
            tell: ({ done, total }) => {
              last = { ...last, done, total };
              const now = total === 0 ? 100 : Math.floor((100 * done) / total);
              if (now !== percent) void tellPages(last);
              percent = now;
            },
          }).then((fault) => ({ fault })),
      );
      if (end === null) return undefined;
      const { fault } = end;
      await tellPages({ ...last, ended: true, ...(fault ? { fault } : {}) });
      return fault;
    } finally {
      this.#running.delete(lang);
    }
  }

  async #cancel(lang: string): Promise<void> {
    const running = this.#running.get(lang);
    if (running) {
      running.abort();
      return;
    }
    await this.#store.giveUp(lang);
    await tellPages({ type: 'edition', lang, done: 0, total: 0, ended: true });
  }

  async #remove(lang: string): Promise<void> {
    this.#running.get(lang)?.abort();
    await navigator.locks.request(lockName(lang), () => this.#store.remove(lang));
    await tellPages({ type: 'edition', lang, done: 0, total: 0, ended: true });
  }
}

const lockName = (lang: string) => `${cachePrefix}edition/${lang}`;

async function tellPages(report: Report): Promise<void> {
  for (const page of await openPages()) page.postMessage(report);
}

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;
