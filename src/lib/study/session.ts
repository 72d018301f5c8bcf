import { addDays, dayOf, type Day, type Moment } from './calendar.ts';
import { cardId, readCardId, type CardId } from './card-id.ts';
import type { Progress } from './progress.ts';
import { hash } from './random.ts';
import type { Memory } from './memory.ts';

/** A card in its short steps is asked up to this much early, rather than let the reader wait. */
const ahead = 20 * 60_000;

/** What a deck asks today. */
export interface Today {
  /** Cards that are to be repeated, those in their short steps included. */
  readonly due: readonly CardId[];
  /** New cards, as many as the day still allows. */
  readonly fresh: readonly CardId[];
}

/**
 * The cards that a deck asks today, in their order: short steps that are due, then repetitions,
 * which are mixed by day, then new cards in the order of the deck, then short steps that are due
 * soon. The card that was asked last comes last, as long as there are others.
 */
export function queueToday(
  progress: Progress,
  codes: readonly number[],
  moment: Moment,
  asked?: CardId,
): CardId[] {
  const { due, fresh } = dueToday(progress, codes, moment);
  const time = (id: CardId) => dueTime(progress.cards[id]);
  const isNow = (id: CardId) => time(id) <= moment.at;
  const steps = due.filter((id) => progress.cards[id]?.state !== 'review');
  const byTime = steps.toSorted((a, b) => time(a) - time(b));
  const queue = [
    ...byTime.filter(isNow),
    ...due
      .filter((id) => progress.cards[id]?.state === 'review')
      .toSorted((a, b) => hash(`${moment.day}${a}`) - hash(`${moment.day}${b}`)),
    ...fresh,
    ...byTime.filter((id) => !isNow(id)),
  ];
  return [...queue.filter((id) => id !== asked), ...queue.filter((id) => id === asked)];
}

/** What a deck asks today, not yet in its order. */
export function dueToday(progress: Progress, codes: readonly number[], moment: Moment): Today {
  const left = progress.newPerDay - (progress.days[moment.day]?.introduced ?? 0);
  return {
    due: known(progress, codes).filter((id) => isDue(progress.cards[id], moment)),
    fresh: newCards(progress, codes, moment.day).slice(0, Math.max(0, left)),
  };
}

/** How many cards of a deck are to be repeated on each of the next days; arrears count tomorrow. */
export function forecast(
  progress: Progress,
  codes: readonly number[],
  today: Day,
  length = 7,
): { day: Day; count: number }[] {
  const days = known(progress, codes).map((id) => {
    const due = progress.cards[id]?.due ?? today;
    return typeof due === 'number' ? dayOf(new Date(due)) : due;
  });
  return Array.from({ length }, (_, index) => {
    const day = addDays(today, index + 1);
    return { day, count: days.filter((due) => (index === 0 ? due <= day : due === day)).length };
  });
}

/** The cards of a deck that have been asked before. */
function known(progress: Progress, codes: readonly number[]): CardId[] {
  const inDeck = new Set(codes);
  return (Object.keys(progress.cards) as CardId[]).filter((id) => inDeck.has(readCardId(id).code));
}

/**
 * The cards of a deck that were never asked: per code first its number, and its situation on a
 * later day than the number was asked, because one would give the other away.
 */
function newCards(progress: Progress, codes: readonly number[], today: Day): CardId[] {
  return codes.flatMap((code) => {
    const [number, situation] = [cardId(code, 'number'), cardId(code, 'situation')];
    const asked = progress.cards[number];
    if (!asked) return number;
    return progress.cards[situation] || asked.day >= today ? [] : situation;
  });
}

function isDue(memory: Memory | undefined, { at, day }: Moment): boolean {
  if (!memory) return false;
  return typeof memory.due === 'number' ? memory.due <= at + ahead : memory.due <= day;
}

function dueTime(memory: Memory | undefined): number {
  return typeof memory?.due === 'number' ? memory.due : 0;
}
