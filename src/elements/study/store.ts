import { noProgress, progressKey, type Progress } from '../../lib/study/progress.ts';
import type { Trouble } from '../../lib/study/play-words.ts';
import { readProgress } from '../../lib/study/read-progress.ts';

/**
 * The progress on the device. Each change is made to what is stored at that moment, so that several
 * tabs add to one progress; where nothing can be stored, it is kept in memory.
 */
export class ProgressStore {
  /** Why progress is kept in memory, if it is. */
  trouble: Trouble | undefined;
  #memory: Progress | undefined;

  read(): Progress {
    if (this.#memory) return this.#memory;
    let stored: string | null;
    try {
      stored = localStorage.getItem(progressKey);
    } catch {
      return this.#keep(noProgress, 'refused');
    }
    if (stored === null) return noProgress;
    const read = readProgress(stored);
    if ('progress' in read) return read.progress;
    // What cannot be read stays as it is, for nobody knows what it is worth.
    return this.#keep(noProgress, read.refusal === 'newer' ? 'newer' : 'unreadable');
  }

  /** Makes a change and stores the result. */
  change(change: (progress: Progress) => Progress): void {
    const progress = change(this.read());
    if (this.#memory) {
      this.#memory = progress;
      return;
    }
    try {
      localStorage.setItem(progressKey, JSON.stringify(progress));
    } catch {
      this.#keep(progress, 'full');
    }
  }

  /** Removes everything that was ever stored. */
  forget(): void {
    this.#memory = undefined;
    this.trouble = undefined;
    try {
      localStorage.removeItem(progressKey);
    } catch {
      this.#keep(noProgress, 'refused');
    }
  }

  /** Calls back whenever another tab has changed the progress. */
  listen(changed: () => void): void {
    addEventListener('storage', ({ key }) => {
      if (key === progressKey || key === null) changed();
    });
  }

  #keep(progress: Progress, trouble: Trouble): Progress {
    this.trouble = trouble;
    this.#memory = progress;
    return progress;
  }
}
