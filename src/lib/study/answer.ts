import type { Day, Moment } from './calendar.ts';
import type { CardId } from './card-id.ts';
import type { Progress } from './progress.ts';
import type { Grade, Memory } from './memory.ts';
import { grade } from './schedule.ts';

/** A grade that was given, with what it takes to take it back. */
export interface Step {
  readonly id: CardId;
  readonly day: Day;
  readonly before: Memory | undefined;
  readonly after: Memory;
}

/** The progress after a grade, and the step that led there. */
export function answer(
  progress: Progress,
  id: CardId,
  given: Grade,
  moment: Moment,
): { progress: Progress; step: Step } {
  const before = progress.cards[id];
  const after = grade(before, given, moment);
  const step = { id, day: moment.day, before, after };
  return {
    progress: {
      ...progress,
      cards: { ...progress.cards, [id]: after },
      days: tally(progress, step, 1),
    },
    step,
  };
}

/**
 * The progress before a step; nothing where the card has been graded anew since, as another tab
 * may have done. Everything else that happened in between stays.
 */
export function takeBack(progress: Progress, step: Step): Progress | undefined {
  const { id, before, after } = step;
  const now = progress.cards[id];
  if (now?.last !== after.last || now.reps !== after.reps) return undefined;
  const others = Object.entries(progress.cards).filter(([other]) => other !== id);
  return {
    ...progress,
    cards: { ...Object.fromEntries(others), ...(before && { [id]: before }) },
    days: tally(progress, step, -1),
  };
}

/** The days with one grade more or less; a day on which nothing was done leaves no trace. */
function tally({ days }: Progress, { day, before }: Step, sign: 1 | -1): Progress['days'] {
  const { graded = 0, introduced = 0 } = days[day] ?? {};
  const counted = {
    graded: Math.max(0, graded + sign),
    introduced: Math.max(0, introduced + (before ? 0 : sign)),
  };
  const others = Object.entries(days).filter(([other]) => other !== day);
  return { ...Object.fromEntries(others), ...(counted.graded > 0 && { [day]: counted }) };
}
