/** A text that wraps in its column. */
export interface FittedText {
  /** Width in one line, in em of its own size. */
  readonly width: number;
  /** Width of what stands beside it in the column, in em of the page. */
  readonly beside: number;
  /** Size relative to the page's. */
  readonly scale: number;
}

/** A block that is not broken, such as an entry or a heading. */
export interface FittedBlock {
  readonly texts: readonly FittedText[];
  /** Space around the lines, in em of the page. */
  readonly around: number;
}

/** The room on paper, in millimetres. */
export interface Room {
  readonly columns: number;
  readonly columnWidth: number;
  readonly height: number;
}

/** Height of a line, relative to the size of its text, and the sizes to choose from, in points. */
export interface Setting {
  readonly lineHeight: number;
  readonly largest: number;
  readonly smallest: number;
}

const sizeStep = 0.1;
const millimetresPerPoint = 25.4 / 72;

/**
 * The largest size in points in which blocks fit into the columns of one page, as far as the widths
 * of texts can be estimated; the smallest one if none does.
 */
export function fitPage(blocks: readonly FittedBlock[], room: Room, setting: Setting): number {
  const { largest, smallest } = setting;
  const steps = Math.round((largest - smallest) / sizeStep);
  const sizes = Array.from({ length: steps + 1 }, (_, step) =>
    Number((largest - step * sizeStep).toFixed(1)),
  );
  return sizes.find((size) => fits(blocks, room, setting, size)) ?? smallest;
}

function fits(
  blocks: readonly FittedBlock[],
  { columns, columnWidth, height }: Room,
  { lineHeight }: Setting,
  size: number,
): boolean {
  const em = size * millimetresPerPoint;
  const heights = blocks.map(({ texts, around }) => {
    const lines = texts.map((text) => linesOf(text, columnWidth / em) * text.scale);
    return (around + lineHeight * sumOf(lines)) * em;
  });
  // A column ends before a block that does not fit, so it may lose as much as the tallest one.
  const lost = (Math.max(0, ...heights) * (columns - 1)) / columns;
  return sumOf(heights) / columns + lost <= height;
}

const linesOf = ({ width, beside, scale }: FittedText, columnWidth: number) =>
  Math.ceil((width * scale) / (columnWidth - beside));

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
