import { classOf } from '../../../src/lib/status-code.ts';
import { findingAt, type Finding } from '../row.ts';
import { beforeFoot } from './foot.ts';
import { beforeGroupHeading, beforeLabel, beforeSurplus } from './group-heading.ts';
import { beforeIntroduction } from './introduction.ts';
import { customOf, usualLines } from './layout.ts';
import type { Line } from './lines.ts';
import type { Block } from './outline.ts';

/** Blocks without what belongs to the page and not to the row. */
export interface Trimmed {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/**
 * Takes furniture out of the bodies: refrains, group headings with the prose under them, prose
 * that introduces the next group, and the foot of the page. What is plain goes in silence; where the layout had to decide, it is told.
 */
export function trimBodies(
  blocks: readonly Block[],
  refrains: ReadonlySet<string>,
  captioned: boolean,
): Trimmed {
  const closed = blocks.map(({ opening, body }) => {
    const own = body.filter((line) => !refrains.has(line.text));
    return { opening, body: beforeGroupHeading({ opening, body: own }) };
  });
  const inner = closed.filter((block, index) => !isLastOfClass(block, closed[index + 1]));
  const custom = customOf(inner);
  const usual = usualLines(closed);
  const labelled = closed.slice(0, -1).map((block, index) => {
    // The fields of a card are labels all of them, so their form says nothing.
    if (captioned && isShort(block)) return keep(block, block.body, between);
    if (!isLastOfClass(block, closed[index + 1])) {
      return keep(block, beforeSurplus(block, usual), between);
    }
    const told = { ...block, body: beforeLabel(block, custom) };
    return keep(block, beforeIntroduction(told, inner), between);
  });
  const footed = closed
    .slice(-1)
    .map((block) => keep(block, beforeFoot(block, customOf(labelled.map(blockOf))), foot));
  const kept = [...labelled, ...footed];
  return { blocks: kept.map(blockOf), findings: kept.flatMap(({ findings }) => findings) };
}

interface Kept {
  readonly block: Block;
  readonly findings: readonly Finding[];
}

const blockOf = ({ block }: Kept): Block => block;

/** Shortens a body, and tells where what is left out begins. */
function keep(block: Block, body: readonly Line[], told: (line: Line) => Finding): Kept {
  const left = block.body.slice(body.length).find(({ blank }) => !blank);
  return {
    block: { opening: block.opening, body },
    findings: left === undefined ? [] : [told(left)],
  };
}

/** As few lines as a card has fields. */
const mostFields = 4;

function isShort({ body }: Block): boolean {
  return body.filter(({ blank }) => !blank).length <= mostFields;
}

function isLastOfClass({ opening }: Block, next: Block | undefined): boolean {
  const [code = 0] = opening.codes;
  const [following = 0] = next?.opening.codes ?? [];
  return classOf(code) !== classOf(following) || next === undefined;
}

function between({ number }: Line): Finding {
  return findingAt(
    number,
    'text-between-rows',
    'info',
    'What stands from here to the next row was taken for the heading of a group',
    'If it belongs to the row before, move it into the line of the row.',
  );
}

function foot({ number }: Line): Finding {
  return findingAt(
    number,
    'text-after-last-row',
    'info',
    'What stands from here on was taken for the foot of the page',
    'If it belongs to the last row, move it into the line of the row.',
  );
}
