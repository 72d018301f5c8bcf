import { expect, test } from 'vitest';
import { aimRow, ratio } from '../../../../scripts/bench/aim.ts';

test('an aim is kept up to its limit', () => {
  expect(aimRow('clean build', 0.5, 0.5)).toEqual({
    aim: 'clean build',
    limit: '0.50',
    reached: '0.50',
    kept: 'yes',
  });
  expect(aimRow('clean build', 0.501, 0.5)['kept']).toBe('no');
});

test('figures are told in their unit', () => {
  expect(aimRow('memory', 5, 4, (value) => `${String(value)} MB`)).toMatchObject({
    limit: '4 MB',
    reached: '5 MB',
  });
  expect(ratio(3, 4)).toBe('0.75');
});
