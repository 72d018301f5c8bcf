import { expect, test } from 'vitest';
import { blockingTime } from '../../../../../scripts/bench/visits/blocking.ts';

const task = (startTime: number, duration: number) => ({ startTime, duration });

test.each([
  [[], 0],
  [[task(100, 50)], 0],
  [[task(100, 80), task(300, 60)], 40],
  // Only what lies behind the first paint keeps a reader waiting.
  [[task(0, 90)], 0],
  [[task(50, 150)], 50],
])('%j block for %d ms after a paint at 100 ms', (tasks, expected) => {
  expect(blockingTime(tasks, 100)).toBe(expected);
});
