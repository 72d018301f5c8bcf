/** A sheet of paper: what each cell of its two sides holds, row by row. */
export interface Sheet<T> {
  readonly fronts: readonly (T | undefined)[];
  readonly backs: readonly (T | undefined)[];
}

/**
 * Lays things out on sheets that are printed on both sides and turned over the long edge: each
 * row of backs is the row of fronts in reverse, so that a back lies behind its own front. The last
 * sheet is filled up with empty cells, which keep their place in the mirror.
 */
export function impose<T>(things: readonly T[], columns: number, rows: number): Sheet<T>[] {
  const size = columns * rows;
  return Array.from({ length: Math.ceil(things.length / size) }, (_, sheet) => {
    const fronts = Array.from({ length: size }, (__, cell) => things[sheet * size + cell]);
    const backs = Array.from({ length: rows }, (__, row) =>
      fronts.slice(row * columns, (row + 1) * columns).reverse(),
    ).flat();
    return { fronts, backs };
  });
}
