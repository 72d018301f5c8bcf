const storageKey = 'theme';

/** Lets the reader choose light or dark; the choice stays on the device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    const root = document.documentElement;
    select.value = root.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => {
      const { value } = select;
      if (value === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = value;
      try {
        if (value === 'system') localStorage.removeItem(storageKey);
        else localStorage.setItem(storageKey, value);
      } catch {
        // Storage may be refused; the choice then lasts as long as the page.
      }
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
