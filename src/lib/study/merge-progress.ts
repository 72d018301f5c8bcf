import type { DayTally, Progress } from './progress.ts';
import type { Memory } from './memory.ts';

/**
 * Joins two progresses, as when a file is imported: of each card the memory that was graded last,
 * of each day the higher counts, and the codes of both own decks. Settings are those of `own`.
 * Nothing is lost, and joining the same file again changes nothing.
 */
export function mergeProgress(own: Progress, other: Progress): Progress {
  return {
    ...own,
    cards: join(own.cards, other.cards, later),
    days: join(own.days, other.days, higher),
    mine: [...new Set([...own.mine, ...other.mine])],
  };
}

function join<Key extends string, Value>(
  own: Readonly<Partial<Record<Key, Value>>>,
  other: Readonly<Partial<Record<Key, Value>>>,
  choose: (a: Value, b: Value) => Value,
): Record<Key, Value> {
  const joined = new Map(Object.entries(own) as [Key, Value][]);
  for (const [key, value] of Object.entries(other) as [Key, Value][]) {
    const mine = joined.get(key);
    joined.set(key, mine === undefined ? value : choose(mine, value));
  }
  return Object.fromEntries(joined) as Record<Key, Value>;
}

/** The memory graded last; at the same time, the one that was asked more often. */
function later(a: Memory, b: Memory): Memory {
  if (a.last !== b.last) return a.last > b.last ? a : b;
  if (a.reps !== b.reps) return a.reps > b.reps ? a : b;
  // Any rule will do that both sides of a merge apply alike.
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function higher(a: DayTally, b: DayTally): DayTally {
  return {
    graded: Math.max(a.graded, b.graded),
    introduced: Math.max(a.introduced, b.introduced),
  };
}
