import { expect, test } from 'vitest';
import { rarity } from '../../../../src/lib/search/rarity.ts';

test('rare terms weigh more, and none less than nothing', () => {
  expect(rarity(90, 1)).toBeGreaterThan(rarity(90, 9));
  expect(rarity(90, 90)).toBeGreaterThan(0);
});
