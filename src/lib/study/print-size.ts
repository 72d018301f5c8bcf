/**
 * The attributes by which print-size.css gives an element `--points` and `--leading`. They are not
 * a `style` attribute, because the content policy forbids styles inside pages.
 * @param size in points, with at most one decimal
 * @param leading height of a line, relative to the size
 */
export function printSize(
  size: number,
  leading: number,
): { readonly 'data-points': string; readonly 'data-leading': string } {
  return { 'data-points': size.toFixed(1), 'data-leading': leading.toFixed(2) };
}
