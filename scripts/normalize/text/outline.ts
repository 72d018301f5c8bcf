import type { Lexicon } from '../lexicon.ts';
import type { Finding } from '../row.ts';
import { electOpenings } from './election.ts';
import { trimBodies } from './furniture.ts';
import type { Line } from './lines.ts';
import { findNearMisses } from './near-miss.ts';
import type { Opening } from './opening.ts';
import { refrainsOf } from './refrains.ts';

/** An opening and the lines that belong to it, blank ones included. */
export interface Block {
  readonly opening: Opening;
  readonly body: readonly Line[];
}

/** A document seen as rows that begin at openings; what belongs to no row is left out. */
export interface Outline {
  readonly blocks: readonly Block[];
  /** The line that returns directly under most openings, such as a button's caption. */
  readonly caption: string | undefined;
  readonly findings: readonly Finding[];
}

/** Cuts lines into the blocks of their rows. Every text shape reads its rows from these. */
export function outlineOf(lines: readonly Line[], lexicon: Lexicon): Outline {
  const openings = electOpenings(lines, lexicon);
  const misses = findNearMisses(lines, openings);
  const blocks = withoutContents(cut(lines, openings, misses.lines));
  const refrains = refrainsOf(blocks);
  const caption = captionOf(blocks, refrains);
  const trimmed = trimBodies(blocks, refrains, caption !== undefined);
  return {
    blocks: trimmed.blocks,
    caption,
    findings: [...misses.findings, ...trimmed.findings],
  };
}

function cut(
  lines: readonly Line[],
  openings: readonly Opening[],
  missed: ReadonlySet<Line>,
): Block[] {
  const place = new Map(lines.map((line, index) => [line, index]));
  return openings.map((opening, index) => {
    const start = (place.get(opening.line) ?? 0) + 1;
    const next = openings[index + 1];
    const end = next === undefined ? lines.length : (place.get(next.line) ?? lines.length);
    const body = lines.slice(start, end);
    const stop = body.findIndex((line) => missed.has(line));
    return { opening, body: stop < 0 ? body : body.slice(0, stop) };
  });
}

/**
 * Drops a table of contents: a run of openings without any text whose codes all return further
 * down with a text.
 */
function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const lastIndex = new Map<number, number>();
  blocks.forEach((block, index) => {
    if (hasBody(block)) for (const code of block.opening.codes) lastIndex.set(code, index);
  });
  const isEntry = (block: Block, index: number): boolean =>
    block.opening.rest.length <= 60 &&
    block.opening.codes.every((code) => (lastIndex.get(code) ?? -1) > index);
  const length = blocks.findIndex((block, index) => !isEntry(block, index));
  const run = blocks.slice(0, Math.max(0, length));
  // The last entry is followed by whatever stands between the contents and the first row.
  const empty = run.slice(0, -1).every((block) => !hasBody(block));
  return run.length >= 3 && empty ? blocks.slice(run.length) : blocks;
}

function hasBody({ body }: Block): boolean {
  return body.some(({ blank }) => !blank);
}

function captionOf(blocks: readonly Block[], refrains: ReadonlySet<string>): string | undefined {
  const captions = blocks.flatMap(({ body }) => body.find(({ blank }) => !blank)?.text ?? []);
  return captions.find((text) => refrains.has(text));
}
