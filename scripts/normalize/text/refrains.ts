import type { Block } from './outline.ts';

/** Lines that return in most blocks (`start learning`, `[edit]`, `Back to top`). */
export function refrainsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { body } of blocks) {
    const texts = new Set(body.filter(({ blank }) => !blank).map(({ text }) => text));
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // Two rows may say the same by chance, so three must; of two rows, both.
  const enough = blocks.length === 2 ? 2 : Math.max(3, blocks.length * 0.6);
  return new Set([...counts].flatMap(([text, count]) => (count >= enough ? [text] : [])));
}
