import { readRecent, remember } from '../../lib/search/recent.ts';

const key = 'searches';

/** The last queries, which stay on the device. */
export const recentQueries = {
  list(): string[] {
    try {
      return readRecent(localStorage.getItem(key));
    } catch {
      return [];
    }
  },
  add(query: string): void {
    try {
      localStorage.setItem(key, JSON.stringify(remember(this.list(), query)));
    } catch {
      // Without storage nothing is offered the next time.
    }
  },
  clear(): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
