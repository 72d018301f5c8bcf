/**
 * The middle of some figures, which a single slow run does not move.
 * @returns of an even number of figures, the mean of the two in the middle
 * @throws RangeError where there are none
 */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const below = sorted[Math.floor(middle)];
  const above = sorted[Math.ceil(middle)];
  if (below === undefined || above === undefined) {
    throw new RangeError('There is no median without figures.');
  }
  return (below + above) / 2;
}
