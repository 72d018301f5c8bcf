/** What a list of options below a field needs to know. */
interface Parts {
  readonly input: HTMLInputElement;
  readonly panel: HTMLElement;
  readonly list: HTMLElement;
}

/**
 * The ARIA combobox pattern over a field and a list of links: the field keeps the focus, the arrow
 * keys move through the options, and one place between last and first is the field itself.
 */
export class Combobox {
  readonly #parts: Parts;
  #active = -1;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { input, list } = parts;
    input.role = 'combobox';
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-autocomplete', 'list');
    input.ariaExpanded = 'false';
  }

  get options(): HTMLElement[] {
    return [...this.#parts.list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  get active(): HTMLElement | undefined {
    return this.options[this.#active];
  }

  get isOpen(): boolean {
    return !this.#parts.panel.hidden;
  }

  /** Shows options; one that the reader had chosen stays chosen, wherever it stands now. */
  show(options: readonly HTMLElement[]): void {
    const { input, panel, list } = this.#parts;
    const chosen = this.active?.dataset['key'];
    for (const [at, option] of options.entries()) {
      option.role = 'option';
      option.id = `${list.id}-${String(at)}`;
      option.tabIndex = -1;
      option.ariaSelected = 'false';
    }
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    panel.hidden = false;
    input.ariaExpanded = String(options.length > 0);
    this.#activate(
      chosen === undefined ? -1 : options.findIndex(({ dataset }) => dataset['key'] === chosen),
    );
  }

  close(): void {
    this.#parts.panel.hidden = true;
    this.#parts.input.ariaExpanded = 'false';
    this.#activate(-1);
  }

  /**
   * Moves through the options.
   * @returns whether the key was meant for the list
   */
  onKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const count = this.options.length;
    if (!this.isOpen || count === 0 || altKey || ctrlKey || metaKey || shiftKey) return false;
    const places = count + 1;
    if (key === 'ArrowDown') this.#activate(((this.#active + 2) % places) - 1);
    else if (key === 'ArrowUp') this.#activate(((this.#active + places) % places) - 1);
    else if (key === 'Home' && this.#active >= 0) this.#activate(0);
    else if (key === 'End' && this.#active >= 0) this.#activate(count - 1);
    else return false;
    return true;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of this.options.entries()) {
      option.ariaSelected = String(at === index);
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const { input } = this.#parts;
    const id = this.active?.id;
    if (id === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', id);
  }
}
