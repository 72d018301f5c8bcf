import { classOf } from '../lib/status-code.ts';
import { pluralise, type Forms } from '../lib/plural.ts';
import { readExcerpt, type Piece } from '../lib/search/excerpt.ts';
import { loadSearch, type Hit, type Search } from './search/pagefind.ts';

const pause = 120;
const shown = 8;

/**
 * The search of the site: an ARIA combobox over a form that works without it. Options are real
 * links, so they can be opened in a new tab, too.
 */
class SearchBox extends HTMLElement {
  #input = this.querySelector('input');
  #panel = this.querySelector<HTMLElement>('.search-panel');
  #list = this.querySelector<HTMLElement>('[role="listbox"]');
  #message = this.querySelector<HTMLElement>('.message');
  #status = this.querySelector<HTMLElement>('[role="status"]');
  #search: Promise<Search | undefined> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #active = -1;

  connectedCallback() {
    const input = this.#input;
    if (!input) return;
    input.role = 'combobox';
    input.setAttribute('aria-controls', 'search-results');
    input.setAttribute('aria-autocomplete', 'list');
    input.ariaExpanded = 'false';
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#find(), pause);
    });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      const link = this.#options[Math.max(this.#active, 0)];
      if (!link || this.#panel?.hidden) return;
      event.preventDefault();
      link.click();
    });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget)))
        this.#close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
        return;
      }
      event.preventDefault();
      input.focus();
      input.select();
    });
    const query = new URLSearchParams(location.search).get('q');
    if (query) {
      input.value = query;
      input.focus();
      void this.#find();
    }
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #load(): Promise<Search | undefined> {
    const { index = '', lang = document.documentElement.lang } = this.dataset;
    this.#search ??= loadSearch(index, lang);
    return this.#search;
  }

  async #find() {
    const query = this.#input?.value.trim() ?? '';
    const turn = ++this.#turn;
    if (query === '') {
      this.#close();
      return;
    }
    const search = await this.#load();
    if (turn !== this.#turn) return;
    if (!search) {
      this.#show([], this.dataset['unavailable'] ?? '');
      return;
    }
    const hits = await search(query, shown);
    if (turn !== this.#turn) return;
    const { count = '{}', tag = '', none = '' } = this.dataset;
    const told = hits.length === 0 ? none : pluralise(JSON.parse(count) as Forms, hits.length, tag);
    this.#show(hits, told);
  }

  #show(hits: readonly Hit[], told: string) {
    if (!this.#panel || !this.#list || !this.#message || !this.#input || !this.#status) return;
    // Results that arrive late leave the reader's choice where it was.
    const chosen = this.#options[this.#active]?.href;
    this.#list.replaceChildren(...hits.map(toOption));
    this.#list.hidden = hits.length === 0;
    this.#message.textContent = told;
    this.#message.hidden = hits.length > 0;
    this.#status.textContent = told;
    this.#panel.hidden = false;
    this.#input.ariaExpanded = String(hits.length > 0);
    this.#activate(this.#options.findIndex(({ href }) => href === chosen));
  }

  #close() {
    clearTimeout(this.#timer);
    this.#turn++;
    if (this.#panel) this.#panel.hidden = true;
    if (this.#input) this.#input.ariaExpanded = 'false';
    this.#activate(-1);
  }

  #activate(index: number) {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) {
      option.ariaSelected = String(at === index);
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', `search-option-${String(index)}`);
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing) return; // These keys belong to the input method.
    const count = this.#options.length;
    const open = this.#panel?.hidden === false;
    if (event.key === 'Escape' && open) {
      event.preventDefault(); // The field keeps its text; a second press clears it.
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && open && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are options: between last and first lies the field itself.
      this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'ArrowDown' && !open) {
      void this.#find();
    }
  }
}

/** True when a key belongs to a field in which somebody writes. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

function toOption({ url, code, title, excerpt }: Hit, index: number): HTMLElement {
  const option = document.createElement('a');
  option.href = url;
  option.role = 'option';
  option.id = `search-option-${String(index)}`;
  option.tabIndex = -1;
  const number = document.createElement('span');
  number.className = 'number';
  number.textContent = code;
  const label = document.createElement('span');
  label.textContent = title;
  const context = document.createElement('span');
  context.className = 'excerpt';
  context.append(...readExcerpt(excerpt).map(toNode));
  option.append(number, label, context);
  if (code !== '') option.dataset['class'] = classOf(Number(code));
  return option;
}

function toNode({ text, marked }: Piece): string | HTMLElement {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

customElements.define('search-box', SearchBox);
