import { isDay } from '../day.ts';
import { isStatusCode } from '../status-code.ts';
import type { Day } from './calendar.ts';
import { isCardId, type CardId } from './card-id.ts';
import { progressVersion, type DayTally, type Progress } from './progress.ts';
import { states, type Memory } from './memory.ts';

/** Why a text is no progress: not JSON, of a newer page, of another shape, or too long. */
export const refusals = ['json', 'newer', 'shape', 'long'] as const;
export type Refusal = (typeof refusals)[number];

export type ReadProgress =
  | { readonly progress: Progress }
  /** `path` names the first value that is wrong, as in `cards.404-number.due`. */
  | { readonly refusal: Refusal; readonly path?: string };

/** Characters; all cards and a hundred years of days fit into it several times over. */
export const longest = 5_000_000;
const lastTime = 8.64e15; // The last time that a Date can hold.

class WrongShape extends Error {}

/**
 * Reads a text that may come from anywhere. What it returns holds known keys only, each of the
 * type that it should have; one wrong value refuses the whole text, with the reason.
 */
export function readProgress(text: string): ReadProgress {
  if (text.length > longest) return { refusal: 'long' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: 'json' };
  }
  try {
    const { version, cards, days, mine, newPerDay } = record(value, '');
    if (typeof version === 'number' && version > progressVersion) return { refusal: 'newer' };
    if (version !== progressVersion) throw new WrongShape('version');
    return {
      progress: {
        version: progressVersion,
        cards: Object.fromEntries(entries(cards, 'cards').map(readCard)),
        days: Object.fromEntries(entries(days, 'days').map(readTally)),
        mine: [...new Set(list(mine, 'mine').map(readCode))],
        newPerDay: number(newPerDay, 'newPerDay', { from: 0, to: 1000, whole: true }),
      },
    };
  } catch (error) {
    if (error instanceof WrongShape) return { refusal: 'shape', path: error.message };
    throw error;
  }
}

function readCard([id, value]: [string, unknown]): [CardId, Memory] {
  const path = `cards.${id}`;
  if (!isCardId(id)) throw new WrongShape(path);
  const { state, due, stability, difficulty, step, reps, lapses, last, day } = record(value, path);
  const known = states.find((each) => each === state);
  if (known === undefined) throw new WrongShape(`${path}.state`);
  const count = { from: 0, to: 1e6, whole: true };
  const time = { from: 0, to: lastTime, whole: true };
  return [
    id,
    {
      state: known,
      due: known === 'review' ? readDay(due, `${path}.due`) : number(due, `${path}.due`, time),
      // The bounds of FSRS-6; beyond them the scheduler would refuse the next grade.
      stability: number(stability, `${path}.stability`, { from: 0.001, to: 36500 }),
      difficulty: number(difficulty, `${path}.difficulty`, { from: 1, to: 10 }),
      step: number(step, `${path}.step`, { from: 0, to: 10, whole: true }),
      reps: number(reps, `${path}.reps`, count),
      lapses: number(lapses, `${path}.lapses`, count),
      last: number(last, `${path}.last`, time),
      day: readDay(day, `${path}.day`),
    },
  ];
}

function readTally([day, value]: [string, unknown]): [Day, DayTally] {
  const path = `days.${day}`;
  const { graded, introduced } = record(value, path);
  const count = { from: 0, to: 1e6, whole: true };
  return [
    readDay(day, path),
    {
      graded: number(graded, `${path}.graded`, count),
      introduced: number(introduced, `${path}.introduced`, count),
    },
  ];
}

function readCode(value: unknown): number {
  if (typeof value !== 'number' || !isStatusCode(value)) throw new WrongShape('mine');
  return value;
}

function readDay(value: unknown, path: string): Day {
  if (typeof value !== 'string' || !isDay(value)) throw new WrongShape(path);
  return value;
}

function number(
  value: unknown,
  path: string,
  { from, to, whole = false }: { from: number; to: number; whole?: boolean },
): number {
  const fits = typeof value === 'number' && value >= from && value <= to;
  if (!fits || (whole && !Number.isInteger(value))) throw new WrongShape(path);
  return value;
}

function list(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw new WrongShape(path);
  return value;
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WrongShape(path);
  }
  return value as Readonly<Record<string, unknown>>;
}

function entries(value: unknown, path: string): [string, unknown][] {
  return Object.entries(record(value, path));
}
