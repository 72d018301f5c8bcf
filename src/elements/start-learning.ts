import { hasCode, keepCode } from '../lib/study/own-deck.ts';
import type { Progress } from '../lib/study/progress.ts';

/** Puts the code of its page into the reader's own deck, or takes it out, and says so. */
class StartLearning extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const link = this.querySelector('a');
    const status = this.querySelector('[role="status"]');
    const {
      key = '',
      add = '',
      remove = '',
      added = '',
      removed = '',
      refused = '',
    } = this.dataset;
    const blank = JSON.parse(this.dataset['blank'] ?? '') as Progress;
    const code = Number(this.dataset['code']);
    const isKept = () => hasCode(read(key), code);
    const show = () => {
      if (button) button.textContent = isKept() ? remove : add;
      if (link) link.hidden = !isKept();
    };
    button?.addEventListener('click', () => {
      const kept = !isKept();
      const isWritten = write(key, keepCode(read(key), blank, code, kept));
      if (status) status.textContent = isWritten ? (kept ? added : removed) : refused;
      show();
    });
    addEventListener('storage', show);
    show();
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** True when the progress could be written. */
function write(key: string, progress: string | undefined): boolean {
  if (progress === undefined) return false;
  try {
    localStorage.setItem(key, progress);
    return true;
  } catch {
    return false;
  }
}

customElements.define('start-learning', StartLearning);
