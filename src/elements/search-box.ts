import { loadSetting } from './search/setting.ts';

/**
 * The search box of a page. Its form works without it; the search itself is loaded when the reader
 * reaches for the box, by mouse, finger or key.
 */
class SearchBox extends HTMLElement {
  #loading = false;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    for (const intent of ['focusin', 'pointerenter', 'input'] as const) {
      this.addEventListener(intent, () => {
        this.#load(input);
      });
    }
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    if (document.activeElement === input || input.value !== '') this.#load(input);
  }

  #load(input: HTMLInputElement) {
    if (this.#loading) return;
    this.#loading = true;
    Promise.all([
      loadSetting(this),
      import('./search/box.ts'),
      import('./search/session.ts'), // Shared with the page of results.
    ]).then(
      ([setting, { animate }, { openSearch }]) => {
        animate(this, setting, openSearch);
      },
      () => {
        this.#loading = false; // The next key tries again; the form works meanwhile.
        if (input.value !== '') this.#excuse();
      },
    );
  }

  /** Shows what the page says for this case, until the reader goes on. */
  #excuse() {
    const panel = this.querySelector<HTMLElement>('.search-panel');
    const message = this.querySelector<HTMLElement>('.message');
    const status = this.querySelector('[role="status"]');
    if (!panel || !message || !status) return;
    panel.hidden = message.hidden = false;
    status.textContent = message.textContent;
    this.addEventListener('focusout', () => (panel.hidden = true), { once: true });
  }
}

/** `/` where nobody is writing, and Ctrl-K or ⌘K anywhere. */
function isShortcut({
  key,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  target,
}: KeyboardEvent): boolean {
  if (isComposing || altKey) return false;
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey;
  const writing =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  return key === '/' && !ctrlKey && !metaKey && !writing;
}

customElements.define('search-box', SearchBox);
