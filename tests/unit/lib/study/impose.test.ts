import fc from 'fast-check';
import { expect, test } from 'vitest';
import { impose } from '../../../../src/lib/study/impose.ts';

test('a back lies behind its front when the sheet is turned over its long edge', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 6 }),
      (count, columns, rows) => {
        const things = Array.from({ length: count }, (_, index) => index);
        const sheets = impose(things, columns, rows);
        expect(
          sheets.flatMap(({ fronts }) => fronts.filter((thing) => thing !== undefined)),
        ).toEqual(things);
        for (const { fronts, backs } of sheets) {
          expect(fronts).toHaveLength(columns * rows);
          expect(backs).toHaveLength(columns * rows);
          fronts.forEach((thing, cell) => {
            const row = Math.floor(cell / columns);
            const column = cell % columns;
            expect(backs[row * columns + (columns - 1 - column)]).toBe(thing);
          });
        }
      },
    ),
  );
});

test('a last sheet keeps its empty cells', () => {
  expect(impose(['a', 'b', 'c'], 2, 2)).toEqual([
    { fronts: ['a', 'b', 'c', undefined], backs: ['b', 'a', undefined, 'c'] },
  ]);
  expect(impose([], 2, 4)).toEqual([]);
});
