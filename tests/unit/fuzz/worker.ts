import { parentPort, workerData } from 'node:worker_threads';
import { StepCounter } from './steps.ts';
import type { FuzzOrder, Told } from './fuzz.ts';

// Tries one document after the other and tells of each before and after it is tried, so that one that
// never ends is known.

const { seed, from, count, countEvery } = workerData as FuzzOrder;
const tell = (message: Told): void => parentPort?.postMessage(message);

const counter = new StepCounter();
const { tryDocument } = await import('./try-document.ts');
for (let index = from; index < from + count; index += 1) {
  tell({ index, done: undefined });
  tell({ index, done: tryDocument(seed, index, index % countEvery === 0 ? counter : undefined) });
}
