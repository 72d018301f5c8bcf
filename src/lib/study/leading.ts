/** Languages whose letters rise and fall far, and those whose letters fill a square. */
const tall = ['ar', 'hi', 'ta'];
const square = ['zh', 'ja', 'ko'];

/**
 * Height of a line of dense print, relative to the size of the text.
 * @param tag BCP 47 tag of the language
 */
export function leadingOf(tag: string): number {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (tall.includes(primary)) return 1.5;
  return square.includes(primary) ? 1.35 : 1.22;
}
