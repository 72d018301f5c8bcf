import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { srcDir } from 'astro:config/server';
import pLimit from 'p-limit';
import type { Clues, learnClues } from '../lib/search/clues/learn.ts';
// It does nothing here, but Astro learns that what the thread runs belongs to the pages.
import './learn-clues.worker.ts';

/** One processor is left to the rendering. */
const limit = pLimit(Math.max(1, availableParallelism() - 1));

/**
 * Learns clues on a thread of its own: it takes seconds, in which pages can be rendered.
 * @throws what `learnClues` throws, or Error where the thread ends without an answer
 */
export const learnBeside = (...workerData: Parameters<typeof learnClues>): Promise<Clues> =>
  limit(async () => {
    // By its place in the sources: the bundler knows of no threads.
    const worker = new Worker(new URL('queries/learn-clues.worker.ts', srcDir), { workerData });
    const [clues] = (await Promise.race([once(worker, 'message'), end(worker)])) as [Clues];
    return clues;
  });

async function end(worker: Worker): Promise<never> {
  const [code] = (await once(worker, 'exit')) as [number];
  throw new Error(`The thread that learns clues ended without an answer (${String(code)}).`);
}
