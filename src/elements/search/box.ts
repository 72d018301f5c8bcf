import { Combobox } from './combobox.ts';
import { drawResult } from './draw.ts';
import { recentQueries } from './recent-queries.ts';
import type { Setting } from '../../lib/search/setting.ts';
import type { OpenSearch, Outcome, Search } from './session.ts';
import { countResults } from './words.ts';

const shown = 8;
/** Results are told to a screen reader once the reader has stopped typing. */
const telling = 500;

/**
 * Brings a search box to life: options are real links, so they can be opened in a new tab, too.
 * @param box the element that holds the form
 */
export function animate(box: HTMLElement, setting: Setting, openSearch: OpenSearch): void {
  const input = box.querySelector('input');
  const form = box.querySelector('form');
  const panel = box.querySelector<HTMLElement>('.search-panel');
  const list = box.querySelector<HTMLElement>('[role="listbox"]');
  const message = box.querySelector<HTMLElement>('.message');
  const status = box.querySelector<HTMLElement>('[role="status"]');
  if (!input || !form || !panel || !list || !message || !status) return;
  const { words } = setting;
  const unavailable = message.textContent;
  const combobox = new Combobox({ input, panel, list });
  let search: Promise<Search> | undefined;
  let turn = 0;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let exact: string | undefined;
  let exactFor = '';

  /** Opens the search once; after a failure the next touch tries again. */
  const open = (): Promise<Search> => {
    search ??= openSearch(setting, { limit: shown, thorough: false }).catch((error: unknown) => {
      search = undefined;
      throw error;
    });
    return search;
  };

  const say = (text: string, visibly: boolean) => {
    message.textContent = text;
    message.hidden = !visibly;
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = text;
    }, telling);
  };

  const close = () => {
    turn++;
    clearTimeout(announcing);
    combobox.close();
  };

  const draw = ({ results, unknown, complete, fullText }: Outcome) => {
    const options = results.map((result) => keyed(drawResult(result), result.url));
    if (unknown) {
      const title = words.unknown.replace('{{number}}', String(unknown.code));
      const { code, url } = unknown;
      const result = { url, code, title, name: '', section: '', context: [] };
      options.unshift(keyed(drawResult(result), url));
    }
    list.ariaBusy = String(!complete);
    combobox.show(options);
    if (!complete && options.length === 0) say(words.loading, true);
    else if (!fullText) say(options.length > 0 ? words.partial : unavailable, true);
    else if (complete) say(countResults(setting, options.length), options.length === 0);
    else message.hidden = true;
  };

  const find = async () => {
    const query = input.value;
    const own = ++turn;
    if (query.trim() === '') {
      offerRecent();
      return;
    }
    try {
      const running = await open();
      if (own !== turn) return;
      await running(
        query,
        (outcome) => {
          exact = outcome.exact ?? outcome.unknown?.url;
          exactFor = query;
          draw(outcome);
        },
        () => own === turn,
      );
    } catch {
      if (own !== turn) return;
      combobox.show([]);
      say(unavailable, true);
    }
  };

  const offerRecent = () => {
    const queries = recentQueries.list();
    if (queries.length === 0) {
      close();
      return;
    }
    const options = queries.map((query) => {
      const option = document.createElement('a');
      // Unlike encodeURIComponent, it takes half a character, too.
      option.href = `${form.action}?${new URLSearchParams({ q: query }).toString()}`;
      option.className = 'recent';
      option.textContent = query;
      option.dataset['query'] = query;
      return keyed(option, query);
    });
    const forget = document.createElement('button');
    forget.type = 'button';
    forget.className = 'forget';
    forget.textContent = words.clear;
    forget.dataset['forget'] = '';
    combobox.show([...options, keyed(forget, 'forget')]);
    say(words.recent, true);
  };

  /** Carries out an option that is no link to a page; true when it was one. */
  const take = (option: HTMLElement): boolean => {
    if (option.dataset['forget'] !== undefined) {
      recentQueries.clear();
      close();
      input.focus();
      return true;
    }
    const { query } = option.dataset;
    if (query === undefined) return false;
    input.value = query;
    input.focus();
    void find();
    return true;
  };

  input.addEventListener('input', () => void find());
  input.addEventListener('focus', () => {
    open().catch(() => undefined); // Told as soon as something is typed.
    if (input.value.trim() === '') offerRecent();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return; // These keys belong to the input method.
    if (combobox.onKey(event)) {
      event.preventDefault();
    } else if (event.key === 'Escape' && combobox.isOpen) {
      event.preventDefault(); // The field keeps its text; a second press clears it.
      close();
    } else if (event.key === 'ArrowDown' && !combobox.isOpen) {
      event.preventDefault();
      void find();
    }
  });
  form.addEventListener('submit', (event) => {
    const { active } = combobox;
    if (active && combobox.isOpen) {
      event.preventDefault();
      active.click();
      return;
    }
    recentQueries.add(input.value);
    if (exact !== undefined && exactFor === input.value) {
      event.preventDefault();
      location.assign(exact);
    }
  });
  list.addEventListener('click', (event) => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    if (!option) return;
    if (take(option)) event.preventDefault();
    else recentQueries.add(input.value);
  });
  // A press on an option must not take the focus from the field before the click arrives.
  panel.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
  open().catch(() => undefined);
  if (document.activeElement === input) input.dispatchEvent(new Event('focus'));
  if (input.value.trim() !== '') void find();
}

function keyed<E extends HTMLElement>(option: E, key: string): E {
  option.dataset['key'] = key;
  return option;
}
