import { Worker } from 'node:worker_threads';
import type { Tried } from './try-document.ts';

/** Which documents are tried. */
export interface FuzzOrder {
  readonly seed: number;
  /** Number of the first document. */
  readonly from: number;
  readonly count: number;
  /** Steps are counted for one in so many documents. */
  readonly countEvery: number;
}

/** What the worker tells: that a document is begun, then what became of it. */
export interface Told {
  readonly index: number;
  readonly done: Tried | undefined;
}

export interface Outcome {
  readonly tried: number;
  readonly rows: number;
  readonly mostStepsPerByte: number;
  readonly failed: readonly (Tried & { readonly index: number })[];
  /** Number of the document that did not end, if one did not. */
  readonly hangs: number | undefined;
}

/** After so long, in milliseconds, a document is said not to end; the usual one takes some ten. */
const patience = 120_000;

/** Tries documents in a worker, which is ended when one of them does not end. */
export async function fuzz(order: FuzzOrder): Promise<Outcome> {
  const failed: Outcome['failed'][number][] = [];
  let [tried, rows, mostStepsPerByte, current] = [0, 0, 0, order.from];
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    const end = (hangs: number | undefined) => {
      clearTimeout(timer);
      resolve({ tried, rows, mostStepsPerByte, failed, hangs });
    };
    const timer = setTimeout(() => {
      void worker.terminate().then(() => {
        end(current);
      });
    }, patience);
    worker.on('message', ({ index, done }: Told) => {
      timer.refresh();
      current = index;
      if (done === undefined) return;
      tried += 1;
      rows += done.rows;
      mostStepsPerByte = Math.max(mostStepsPerByte, done.stepsPerByte);
      if (done.faults.length > 0) failed.push({ ...done, index });
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      end(tried < order.count ? current : undefined);
    });
  });
}
