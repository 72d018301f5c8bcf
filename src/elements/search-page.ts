import type { Setting } from '../lib/search/setting.ts';
import { drawResult } from './search/draw.ts';
import { recentQueries } from './search/recent-queries.ts';
import type { Outcome, Search } from './search/session.ts';
import { loadSetting } from './search/setting.ts';
import { countResults } from './search/words.ts';

const shown = 40;

interface Running {
  readonly setting: Setting;
  readonly find: Search;
}

/**
 * The page of results: what its address asks for, and the list of all codes where it asks for
 * nothing. The address follows what is typed, so that it can be kept and shared.
 */
class SearchPage extends HTMLElement {
  #turn = 0;

  connectedCallback() {
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('.results');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const everything = this.querySelector<HTMLElement>('.everything');
    if (!input || !list || !status || !everything) return;
    const { unavailable = '' } = this.dataset;
    let search: Promise<Running> | undefined;

    /** Opens the search once, when the reader wants it; after a failure the next try starts anew. */
    const open = (): Promise<Running> => {
      search ??= this.#start().catch((error: unknown) => {
        search = undefined;
        throw error;
      });
      return search;
    };

    const draw = (setting: Setting, { results, unknown, complete, fullText }: Outcome) => {
      const { words } = setting;
      const rows = results.map(drawResult);
      if (unknown) {
        const title = words.unknown.replace('{{number}}', String(unknown.code));
        const { code, url } = unknown;
        rows.unshift(drawResult({ url, code, title, name: '', section: '', context: [] }));
      }
      list.ariaBusy = String(!complete);
      replaceLinks(list, rows);
      if (!complete) status.textContent = words.loading;
      else if (fullText) status.textContent = countResults(setting, rows.length);
      else status.textContent = rows.length > 0 ? words.partial : unavailable;
      everything.hidden = rows.length > 0;
    };

    const answer = async (query: string) => {
      const own = ++this.#turn;
      if (query.trim() === '') {
        list.replaceChildren();
        status.textContent = '';
        everything.hidden = false;
        return;
      }
      try {
        const { setting, find } = await open();
        if (own !== this.#turn) return;
        await find(
          query,
          (outcome) => {
            draw(setting, outcome);
          },
          () => own === this.#turn,
        );
      } catch {
        status.textContent = unavailable;
      }
    };

    const show = () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      void answer(input.value);
    };
    input.addEventListener('focus', () => {
      open().catch(() => undefined); // Told as soon as something is typed.
    });
    input.addEventListener('input', ({ target }) => {
      const url = new URL(location.href);
      if (input.value === '') url.searchParams.delete('q');
      else url.searchParams.set('q', input.value);
      history.replaceState(null, '', url);
      void answer(target instanceof HTMLInputElement ? target.value : '');
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      recentQueries.add(input.value);
      void answer(input.value);
    });
    addEventListener('popstate', show);
    show();
  }

  async #start(): Promise<Running> {
    const [setting, { openSearch }] = await Promise.all([
      loadSetting(this),
      import('./search/session.ts'),
    ]);
    return { setting, find: await openSearch(setting, { limit: shown, thorough: true }) };
  }
}

/** Draws the links anew; the one that had the focus keeps it, wherever it stands now. */
function replaceLinks(list: HTMLElement, links: readonly HTMLAnchorElement[]): void {
  const focused = document.activeElement;
  const held =
    focused instanceof HTMLAnchorElement && list.contains(focused) ? focused.href : undefined;
  list.replaceChildren(...links.map(toItem));
  links.find(({ href }) => href === held)?.focus({ preventScroll: true });
}

function toItem(link: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(link);
  return item;
}

customElements.define('search-page', SearchPage);
