/** Bytes of a unit, as networks and shops count them. */
const kilobyte = 1000;
const megabyte = 1000 * kilobyte;

/**
 * A number of bytes the way a language writes it, in megabytes with one decimal or in whole
 * kilobytes.
 * @param tag BCP 47 tag of the language
 */
export function formatBytes(bytes: number, tag: string): string {
  const [unit, size, digits] =
    bytes < megabyte ? (['kilobyte', kilobyte, 0] as const) : (['megabyte', megabyte, 1] as const);
  return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: digits }).format(
    bytes / size,
  );
}
