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
 * Learns clues beside the rendering, which takes as long for three languages as three hundred pages do.
 * @throws what `learnClues` throws
 */
export const learnBeside = (...workerData: Parameters<typeof learnClues>): Promise<Clues> =>
  limit(async () => {
    // By its place in the sources: the bundler knows of no threads.
    const worker = new Worker(new URL('queries/learn-clues.worker.ts', srcDir), { workerData });
    const [clues] = (await once(worker, 'message')) as [Clues];
    return clues;
  });
