/**
 * Completes the links of the language menu: query and fragment of the page are kept, and the
 * choice is remembered for the front door.
 */
class LanguageMenu extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector('details');
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      link.search = location.search;
      link.hash = location.hash;
      try {
        localStorage.setItem('lang', link.dataset['lang'] ?? '');
      } catch {
        // Storage may be refused; the link works all the same.
      }
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    document.addEventListener('click', (event) => {
      if (details && event.target instanceof Node && !this.contains(event.target)) {
        details.open = false;
      }
    });
  }
}

customElements.define('language-menu', LanguageMenu);
