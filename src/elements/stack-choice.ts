const key = 'stack';

/** Remembers on the device which stack its radio buttons chose, and chooses it again. */
class StackChoice extends HTMLElement {
  connectedCallback() {
    const known = [...this.querySelectorAll('input')].find(({ value }) => value === stored());
    // A code that the reader's stack does not know keeps its first one.
    if (known) known.checked = true;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) store(target.value);
    });
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice holds for this page.
  }
}

customElements.define('stack-choice', StackChoice);
