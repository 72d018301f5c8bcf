import type { Day } from './calendar.ts';

/** How well the reader knew a card, from the first to the fourth button. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** The states of a card that has been asked. */
export const states = ['learning', 'review', 'relearning'] as const;

/** What is remembered of a card that has been asked. */
export interface Memory {
  readonly state: (typeof states)[number];
  /** When it is asked again: a time within the day while it is learned, else a day. */
  readonly due: number | Day;
  /** Days after which it is still known with a probability of 90 %, as FSRS estimates. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  /** Which of the short steps it is at while it is learned. */
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** When it was graded last. */
  readonly last: number;
  readonly day: Day;
}
