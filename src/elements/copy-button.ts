/** Copies the text of the code block beside it and says so. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    const { copied = '' } = this.dataset;
    const label = button?.textContent ?? '';
    const copy = async () => {
      const text = this.closest('figure')?.querySelector('pre')?.textContent ?? '';
      await navigator.clipboard.writeText(text);
      say(copied, copied);
      setTimeout(() => {
        say(label, '');
      }, 2000);
    };
    const say = (shown: string, announced: string) => {
      if (button) button.textContent = shown;
      if (status) status.textContent = announced;
    };
    button?.addEventListener('click', () => void copy());
    // Without a secure context there is no clipboard, and no button that would fail.
    if ('clipboard' in navigator) this.hidden = false;
  }
}

customElements.define('copy-button', CopyButton);
