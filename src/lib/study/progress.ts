import type { Day } from './calendar.ts';
import type { CardId } from './card-id.ts';
import type { Memory } from './memory.ts';

/** Where the browser keeps the progress. */
export const progressKey = 'study';

/** Version of the shape below; a reader of an older page does not touch what a newer one wrote. */
export const progressVersion = 1;

/** What was done on a day. */
export interface DayTally {
  readonly graded: number;
  /** How many of them were asked for the first time. */
  readonly introduced: number;
}

/** Everything that learning leaves on the device, and the file that export makes of it. */
export interface Progress {
  readonly version: typeof progressVersion;
  readonly cards: Readonly<Partial<Record<CardId, Memory>>>;
  readonly days: Readonly<Record<Day, DayTally>>;
  /** Codes of the reader's own deck, in the order in which they were added. */
  readonly mine: readonly number[];
  readonly newPerDay: number;
}

export const newPerDayChoices = [5, 10, 20, 50] as const;

/** The progress of somebody who has not begun. */
export const noProgress: Progress = {
  version: progressVersion,
  cards: {},
  days: {},
  mine: [],
  newPerDay: 10,
};
