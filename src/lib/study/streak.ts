import { addDays, type Day } from './calendar.ts';
import type { Progress } from './progress.ts';

/** Days in a row on which something was learned, up to today, or up to yesterday while today can still follow. */
export function streakOf(days: Progress['days'], today: Day): number {
  const learned = (day: Day) => (Object.hasOwn(days, day) ? (days[day]?.graded ?? 0) : 0) > 0;
  let day = learned(today) ? today : addDays(today, -1);
  let length = 0;
  while (learned(day)) {
    length++;
    day = addDays(day, -1);
  }
  return length;
}
