import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('1,000 spoilt documents are read without a crash, a hang or a lost row', async () => {
  const { tried, rows, failed, hangs } = await fuzz({
    seed: 1,
    from: 0,
    count: 1000,
    countEvery: 10,
  });
  expect(
    failed.map(({ index, name, ways, faults }) => [index, name, ways, faults.slice(0, 3)]),
  ).toEqual([]);
  expect([hangs, tried]).toEqual([undefined, 1000]);
  // Most of what was spoilt can still be read.
  expect(rows).toBeGreaterThan(3000);
}, 600_000);
