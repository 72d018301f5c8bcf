import { fill } from '../../lib/fill.ts';
import { contentKey } from '../../lib/offline/edition.ts';
import { isReport, type Report } from '../../lib/offline/message.ts';
import { formatBytes } from '../../lib/offline/size.ts';
import { standingOf } from '../../lib/offline/standing.ts';
import type { EditionStore } from '../../lib/offline/store.ts';
import type { OfflineWords } from '../../lib/offline/words.ts';
import { part } from '../study/part.ts';
import { loadEdition, loadOffer, openStore, order, type Offer } from './device.ts';
import { acts, showFault, showRow, type Act } from './row.ts';

/** Progress is said at these steps, in percent: at each byte it would never stop. */
const step = 25;
/** A worker that is silent so long, in milliseconds, was stopped by the browser: it is asked again. */
const silence = 20_000;

/** Languages that can be downloaded, with what is on the device of each. The worker does the work. */
class OfflineLanguages extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as OfflineWords;
  #tag = document.documentElement.lang;
  #base = document.documentElement.dataset['base'] ?? '/';
  #store: EditionStore | undefined;
  #offer: Offer | undefined;
  #running = new Map<string, Report>();
  #watch = new Map<string, ReturnType<typeof setTimeout>>();

  connectedCallback(): void {
    this.#store = openStore(this.#base);
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (!this.#store || !(await isOpen(this.#store))) {
      part(this, 'refused', HTMLElement).textContent = this.#words.fault.refused;
      for (const row of this.#rows) row.hidden = true;
      return;
    }
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isReport(data)) void this.#hear(data);
    });
    for (const row of this.#rows) {
      for (const act of acts) {
        part(row, act, HTMLButtonElement).addEventListener('click', () => {
          void this.#act(row, act);
        });
      }
    }
    this.#offer = await loadOffer(this.#base);
    await Promise.all(this.#rows.map((row) => this.#draw(row)));
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-lang]')];
  }

  async #act(row: HTMLElement, act: Act): Promise<void> {
    const { lang = '' } = row.dataset;
    showFault(row, undefined, this.#words, '');
    if (act === 'remove' || act === 'cancel' || act === 'discard') {
      this.#say(act === 'remove' ? 'removed' : 'cancelled', row);
      await this.#order(row, act === 'remove' ? 'remove' : 'cancel');
      return;
    }
    this.#say('begun', row);
    this.#running.set(lang, { type: 'edition', lang, done: 0, total: 0, ended: false });
    await this.#draw(row);
    // Browsers may clear what they were not asked to keep; a refusal changes nothing else.
    void navigator.storage.persist().catch(() => false);
    await this.#order(row, 'download');
  }

  async #order(row: HTMLElement, action: 'download' | 'cancel' | 'remove'): Promise<void> {
    const { lang = '' } = row.dataset;
    if (await order(action, lang)) {
      if (action === 'download') this.#expect(lang);
      return;
    }
    this.#running.delete(lang);
    showFault(row, 'asleep', this.#words, '');
    await this.#draw(row);
  }

  /** Takes in what the worker tells, on orders of this page or of another. */
  async #hear(report: Report): Promise<void> {
    const { lang, done, total, ended, fault } = report;
    const row = this.#rows.find(({ dataset }) => dataset['lang'] === lang);
    if (!row) return;
    const before = this.#running.get(lang);
    clearTimeout(this.#watch.get(lang));
    if (!ended) {
      this.#running.set(lang, report);
      this.#expect(lang);
      const percent = (part: number, of: number) => (of === 0 ? 0 : (100 * part) / of);
      const reached = Math.floor(percent(done, total) / step);
      const earlier = Math.floor(percent(before?.done ?? 0, before?.total ?? 0) / step);
      if (reached > earlier && done < total) this.#say('at', row, reached * step);
      await this.#draw(row);
      return;
    }
    this.#running.delete(lang);
    const standing = await this.#draw(row);
    if (fault) showFault(row, fault, this.#words, this.#room(lang));
    else if (before && standing === 'whole') this.#say('done', row);
  }

  /** Asks again when the worker falls silent in the middle of a download. */
  #expect(lang: string): void {
    clearTimeout(this.#watch.get(lang));
    this.#watch.set(
      lang,
      setTimeout(() => void order('download', lang), silence),
    );
  }

  async #draw(row: HTMLElement): Promise<string> {
    const { lang = '' } = row.dataset;
    const running = this.#running.get(lang);
    const store = this.#store;
    if (running || !store) {
      if (running) showRow(row, { kind: 'loading', ...running }, this.#words, this.#tag);
      return 'loading';
    }
    const [whole, coming, all] = await Promise.all([
      store.whole(lang),
      store.coming(lang),
      store.all(),
    ]);
    const summary = this.#offer?.summaries.find((each) => each.lang === lang);
    const isOld = whole && summary && summary.version !== whole.version;
    const files = coming ? await (await store.open(coming)).keys() : [];
    const standing = standingOf({
      summary,
      whole,
      coming,
      arrived: new Set(files.map(({ url }) => new URL(url).pathname)),
      newest: isOld ? await loadEdition(lang, this.#base) : undefined,
      running: this.#running.get(lang),
      held: new Set(all.flatMap(({ files: each }) => each.map(contentKey))),
      encoding: this.#offer?.encoding ?? 'identity',
    });
    showRow(row, standing, this.#words, this.#tag);
    return standing.kind;
  }

  /** The room that a language takes on the device, where nothing is compressed. */
  #room(lang: string): string {
    const summary = this.#offer?.summaries.find((each) => each.lang === lang);
    return summary ? formatBytes(summary.own.identity + summary.common.identity, this.#tag) : '';
  }

  #say(what: keyof OfflineWords['say'], row: HTMLElement, percent = 0): void {
    const language = row.querySelector('h2, h3')?.textContent.trim() ?? '';
    const share = new Intl.NumberFormat(this.#tag, { style: 'percent' }).format(percent / 100);
    part(this, 'status', HTMLElement).textContent = fill(this.#words.say[what], {
      language,
      percent: share,
    });
  }
}

/** True when the browser opens what it keeps; some refuse it only when asked. */
async function isOpen(store: EditionStore): Promise<boolean> {
  try {
    await store.all();
    return true;
  } catch {
    return false;
  }
}

customElements.define('offline-languages', OfflineLanguages);
