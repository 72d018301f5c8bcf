import { paragraphsOf, type Line } from './lines.ts';
import type { Block } from './outline.ts';
import { endsSentence, endsStatement } from './prose.ts';

/** How many lines and paragraphs a body has. */
export interface Layout {
  /** Lines directly under the opening. */
  readonly attached: number;
  /** Paragraphs that a blank line separates from the opening. */
  readonly separated: number;
}

/** The layout of a body up to and with each of its lines. */
export function layoutsOf(body: readonly Line[]): Layout[] {
  let attached = 0;
  let separated = 0;
  let gap = false;
  return body.map((line, index) => {
    if (line.blank) gap = true;
    else if (!gap) attached += 1;
    else if (body[index - 1]?.blank === true) separated += 1;
    return { attached, separated };
  });
}

/** How the rows of a document look, by which the edges of others are found. */
export interface Custom extends Layout {
  /** All their paragraphs end like sentences. */
  readonly sentences: boolean;
  readonly known: boolean;
  /** Enough blocks that their layout binds the last one. */
  readonly binding: boolean;
}

/** Learns the largest layout, and the usual ending, of some blocks. */
export function customOf(blocks: readonly Block[]): Custom {
  const layouts = blocks.flatMap(({ body }) => layoutsOf(body).slice(-1));
  const ends = blocks.filter(({ opening, body }) =>
    body.length === 0
      ? endsStatement(opening.rest)
      : paragraphsOf(body).every((paragraph) => endsSentence(paragraph.at(-1)?.text ?? '')),
  );
  return {
    attached: layouts.reduce((most, { attached }) => Math.max(most, attached), 0),
    separated: layouts.reduce((most, { separated }) => Math.max(most, separated), 0),
    sentences: ends.length >= blocks.length * 0.8,
    known: blocks.length > 0,
    binding: blocks.length >= 3,
  };
}

/** True when a layout is no larger than the rows have it. */
export function isWithin(layout: Layout | undefined, custom: Custom): boolean {
  const { attached, separated } = layout ?? { attached: 0, separated: 0 };
  return attached <= custom.attached && separated <= custom.separated;
}

/** How many lines nearly all blocks have, or infinity when they differ. */
export function usualLines(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  for (const { body } of blocks) {
    const lines = body.filter(({ blank }) => !blank).length;
    counts.set(lines, (counts.get(lines) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return Number.POSITIVE_INFINITY;
  const [lines, count] = most;
  return lines > 0 && count >= 4 && count >= blocks.length * 0.6 ? lines : Number.POSITIVE_INFINITY;
}
