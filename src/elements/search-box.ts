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
    for (const intent of ['focusin', 'pointerenter'] as const) {
      this.addEventListener(intent, () => {
        this.#load();
      });
    }
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    if (document.activeElement === input || input.value !== '') this.#load();
  }

  #load() {
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
        this.#loading = false; // The next touch tries again; the form works meanwhile.
      },
    );
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
