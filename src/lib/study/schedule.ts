import { fsrs, Rating, State, type Card as FsrsCard } from 'ts-fsrs';
import { addDays, utcMidnight, type Moment } from './calendar.ts';
import { states, type Grade, type Memory } from './memory.ts';

const ratings = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<Grade, Rating>;

const fsrsStates = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const satisfies Record<Memory['state'], State>;

// Without fuzz, so that the interval on a button is the one that follows.
const scheduler = fsrs({ enable_fuzz: false });

/**
 * The memory of a card after a grade, by FSRS-6 with its default parameters. FSRS counts days in
 * UTC; it is given the midnights of the reader's days, so that neither a time zone nor a change
 * of the clocks moves a card. A clock that was put back counts as the day of the last grade.
 * @param memory what is known of the card; nothing for a new one
 */
export function grade(memory: Memory | undefined, given: Grade, { at, day }: Moment): Memory {
  const today = memory && memory.day > day ? memory.day : day;
  const midnight = utcMidnight(today);
  const { card } = scheduler.next(toFsrs(memory, midnight), midnight, ratings[given]);
  const state = states.find((each) => fsrsStates[each] === card.state) ?? 'learning';
  return {
    state,
    due:
      state === 'review'
        ? addDays(today, card.scheduled_days)
        : at + (card.due.getTime() - midnight.getTime()),
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    last: at,
    day: today,
  };
}

function toFsrs(memory: Memory | undefined, midnight: Date): FsrsCard {
  const blank = { due: midnight, elapsed_days: 0, scheduled_days: 0 };
  if (!memory) {
    const none = { stability: 0, difficulty: 0, learning_steps: 0, reps: 0, lapses: 0 };
    return { ...blank, ...none, state: State.New };
  }
  const { stability, difficulty, step, reps, lapses, day } = memory;
  return {
    ...blank,
    stability,
    difficulty,
    learning_steps: step,
    reps,
    lapses,
    state: fsrsStates[memory.state],
    last_review: utcMidnight(day),
  };
}
