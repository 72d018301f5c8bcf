/** A task of the main thread: when it began and how long it took, in milliseconds. */
export interface Task {
  readonly startTime: number;
  readonly duration: number;
}

/** Up to here a task keeps nobody waiting, in milliseconds. */
const bearable = 50;

/**
 * Total blocking time: what tasks take beyond 50 ms each, from the first paint on.
 * Defined by https://web.dev/articles/tbt.
 */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks.reduce((sum, { startTime, duration }) => {
    const start = Math.max(startTime, firstPaint);
    return sum + Math.max(0, startTime + duration - start - bearable);
  }, 0);
}
