import { parentPort, workerData } from 'node:worker_threads';
import { learnClues } from '../lib/search/clues/learn.ts';

/** Learns clues on a thread of its own: takes the arguments of `learnClues` and answers what it returns. */
parentPort?.postMessage(learnClues(...(workerData as Parameters<typeof learnClues>)));
