/**
 * Shows one question at a time, which the stylesheet does wherever scripts run: the question that
 * the address names. This element moves the focus along and lets the reader see all of them.
 */
class DecisionGuide extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const { all = '', one = '' } = this.dataset;
    button?.addEventListener('click', () => {
      const isOpen = this.toggleAttribute('data-open');
      button.textContent = isOpen ? one : all;
      if (!isOpen) this.#question()?.scrollIntoView({ block: 'nearest' });
    });
    window.addEventListener('hashchange', () => {
      this.#question()?.querySelector('h2')?.focus({ preventScroll: true });
    });
  }

  /** The question that the address names, itself or by one of its answers. */
  #question(): Element | null {
    return this.querySelector('.question:is(:target, :has(:target))');
  }
}

customElements.define('decision-guide', DecisionGuide);
