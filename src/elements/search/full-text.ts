import type { Hit } from '../../lib/search/result.ts';
import type { Setting } from '../../lib/search/setting.ts';
import { ownScript } from '../own-script.ts';
import workerAddress from './full-text-worker.ts?worker&url';

/** A question to the worker, and its answer. */
export interface Question {
  readonly id: number;
  readonly index: string;
  readonly lang: string;
  readonly query: string;
  readonly limit: number;
}
export interface Reply {
  readonly id: number;
  readonly hits?: readonly Hit[];
}

/**
 * Finds pages by their text; nothing when there is no index, as in development. An empty query only
 * loads what every query needs.
 */
export type FullText = (query: string, limit: number) => Promise<readonly Hit[] | undefined>;

/** Starts the full-text search in a worker, so that it never holds up what the reader types. */
export function startFullText({ index, ahead, tag }: Setting): FullText {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' });
  // The worker finds them in the browser's cache, or waits for them there.
  for (const address of ahead) void fetch(address).catch(() => undefined);
  const waiting = new Map<number, (hits: readonly Hit[] | undefined) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data.hits);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    for (const resolve of waiting.values()) resolve(undefined);
    waiting.clear();
  });
  return (query, limit) =>
    new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      const url = new URL(index, location.href).href;
      worker.postMessage({ id, index: url, lang: tag, query, limit } satisfies Question);
    });
}
