import { drawResult } from './search/draw.ts';
import { recentQueries } from './search/recent-queries.ts';
import { openSearch, type Outcome } from './search/session.ts';
import { readSetting, readWords } from './search/setting.ts';
import { countResults } from './search/words.ts';

const shown = 40;

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
    const words = readWords(this);
    const search = openSearch(readSetting(this));

    const draw = ({ results, unknown, complete, fullText }: Outcome) => {
      const rows = results.map(drawResult);
      if (unknown) {
        const title = words.unknown.replace('{{number}}', String(unknown.code));
        const { code, url } = unknown;
        rows.unshift(drawResult({ url, code, title, name: '', section: '', context: [] }));
      }
      list.ariaBusy = String(!complete);
      replaceLinks(list, rows);
      if (!complete) status.textContent = words.loading;
      else if (fullText) status.textContent = countResults(words, rows.length);
      else status.textContent = rows.length > 0 ? words.partial : words.unavailable;
      everything.hidden = rows.length > 0;
    };

    const find = async (query: string) => {
      const own = ++this.#turn;
      if (query.trim() === '') {
        list.replaceChildren();
        status.textContent = '';
        everything.hidden = false;
        return;
      }
      try {
        const running = await search;
        if (own === this.#turn) await running.find(query, shown, draw, () => own === this.#turn);
      } catch {
        status.textContent = words.unavailable;
      }
    };

    const show = () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      void find(input.value);
    };
    input.addEventListener('input', ({ target }) => {
      const url = new URL(location.href);
      if (input.value === '') url.searchParams.delete('q');
      else url.searchParams.set('q', input.value);
      history.replaceState(null, '', url);
      void find(target instanceof HTMLInputElement ? target.value : '');
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      recentQueries.add(input.value);
      void find(input.value);
    });
    addEventListener('popstate', show);
    show();
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
