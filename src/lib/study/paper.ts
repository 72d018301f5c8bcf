import { fitPage, type FittedBlock } from './fit-page.ts';
import { bold, widthOf } from './text-width.ts';

/** How many cards a side of a sheet holds. */
export const cardGrid = { columns: 2, rows: 4 } as const;

/** What the back of a card says. */
export interface CardBack {
  readonly phrase: string;
  /** Empty where the name says no more than the phrase. */
  readonly name: string;
  readonly summary: string;
  readonly situation: string;
}

/**
 * The size in points in which the words of a back fit onto the card of card-sheet.css.
 * @param leading height of a line, relative to the size
 */
export function fitCard({ phrase, name, summary, situation }: CardBack, leading: number): number {
  const texts = [
    { width: widthOf(phrase) * bold, beside: 0, scale: 1.3 },
    { width: widthOf(name), beside: 0, scale: 1.1 },
    { width: widthOf(summary), beside: 0, scale: 1 },
    { width: widthOf(situation), beside: 1, scale: 1 },
  ];
  return fitPage(
    [{ texts, around: 1.4 }],
    { columns: 1, columnWidth: 77, height: 51 },
    { lineHeight: leading, largest: 8.8, smallest: 6 },
  );
}

/** What the cheat sheet says on a code. */
export interface CheatLine {
  readonly phrase: string;
  /** Name and marks, which follow the phrase. */
  readonly rest: string;
  /** The meaning of an everyday code; empty for others. */
  readonly summary: string;
}

/** What cheat-sheet.css leaves for the columns between title and legend. */
const papers = {
  a4: { columns: 3, columnWidth: 61.3, height: 262 },
  letter: { columns: 3, columnWidth: 63.3, height: 244 },
} as const;

/**
 * The size in points in which the classes of codes fit onto one page of A4 and of Letter.
 * @param leading height of a line, relative to the size
 */
export function fitCheatSheet(groups: readonly (readonly CheatLine[])[], leading: number): number {
  const beside = 2.4;
  const blocks = groups.flatMap((lines): FittedBlock[] => [
    { texts: [{ width: 1, beside: 0, scale: 1.15 }], around: 1.2 },
    ...lines.map(({ phrase, rest, summary }) => ({
      texts: [
        { width: widthOf(phrase) * bold + widthOf(` ${rest}`), beside, scale: 1 },
        { width: widthOf(summary), beside, scale: 0.92 },
      ],
      around: 0.2,
    })),
  ]);
  const setting = { lineHeight: leading, largest: 8.5, smallest: 4.5 };
  return Math.min(...Object.values(papers).map((room) => fitPage(blocks, room, setting)));
}
