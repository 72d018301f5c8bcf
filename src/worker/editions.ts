import { download, type Progress, type Surroundings } from '../lib/offline/download.ts';
import { isOrder, type Report } from '../lib/offline/message.ts';
import type { EditionStore } from '../lib/offline/store.ts';
import { build } from './build.ts';
import { cachePrefix, openPages, scope, type ExtendableMessageEvent } from './scope.ts';

/** A download that is going on, with what was told of it last. */
interface Run {
  readonly controller: AbortController;
  report: Report;
}

/** Downloads, renews and removes the editions of languages, as readers ask. */
export class Editions {
  readonly #store: EditionStore;
  readonly #running = new Map<string, Run>();
  /** True as soon as every edition on the device is known to be the newest. */
  #fresh = false;
  /** Reports are told one after the other, so that none is overtaken by the last. */
  #told: Promise<unknown> = Promise.resolve();

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
      if (!(await this.#download(lang))) this.#fresh = false; // The next page tries again.
    }
  }

  /** Removes replaced editions when a page is asked for and no other is open that might need them. */
  async tidy(): Promise<void> {
    const pages = await openPages();
    if (pages.length === 0 && this.#running.size === 0) await this.#store.tidy();
  }

  /** True when nothing is left to do: the edition is whole, or the reader cancelled. */
  async #download(lang: string): Promise<boolean> {
    const running = this.#running.get(lang);
    if (running) {
      await this.#tell(running.report);
      return false;
    }
    const controller = new AbortController();
    const run: Run = { controller, report: { ...nothing, lang, ended: false } };
    this.#running.set(lang, run);
    let percent = -1;
    const tell = ({ done, total }: Progress) => {
      run.report = { ...run.report, done, total };
      const now = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (now !== percent) void this.#tell(run.report);
      percent = now;
    };
    const around: Surroundings = {
      store: this.#store,
      scope,
      fetch: (address, init) => fetch(address, init),
      signal: controller.signal,
      tell,
    };
    try {
      // Another worker, older or newer than this one, may be at it; then that one tells.
      const end = await navigator.locks.request(
        lockName(lang),
        { ifAvailable: true },
        async (lock) => lock && { fault: await download(lang, around) },
      );
      if (end === null) return false;
      const { fault } = end;
      await this.#tell({ ...run.report, ended: true, ...(fault ? { fault } : {}) });
      return fault === undefined;
    } finally {
      this.#running.delete(lang);
    }
  }

  async #cancel(lang: string): Promise<void> {
    const running = this.#running.get(lang);
    if (running) {
      running.controller.abort();
      return;
    }
    await navigator.locks.request(lockName(lang), () => this.#store.giveUp(lang));
    await this.#tell({ ...nothing, lang, ended: true });
  }

  async #remove(lang: string): Promise<void> {
    this.#running.get(lang)?.controller.abort();
    await navigator.locks.request(lockName(lang), () => this.#store.remove(lang));
    await this.#tell({ ...nothing, lang, ended: true });
  }

  /** Tells all pages. */
  #tell(report: Report): Promise<unknown> {
    const tell = async () => {
      for (const page of await openPages()) page.postMessage(report);
    };
    this.#told = this.#told.then(tell).catch(() => undefined); // A page that is gone needs no report.
    return this.#told;
  }
}

const nothing = { type: 'edition', done: 0, total: 0 } as const;

/** Downloading, giving up and removing exclude each other, in all workers of the site. */
const lockName = (lang: string) => `${cachePrefix}edition/${lang}`;

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;
