/** A day of the reader's calendar, such as `2026-11-21`; such days compare as strings. */
export type Day = string;

/** A point in time with the day on which the reader's calendar puts it. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly day: Day;
}

/** The day of a time in the reader's time zone. */
export function dayOf(time: Date): Day {
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  const month = pad(time.getMonth() + 1, 2);
  return `${pad(time.getFullYear(), 4)}-${month}-${pad(time.getDate(), 2)}`;
}

/** A time as the reader's clock and calendar tell it. */
export function momentOf(time: Date): Moment {
  return { at: time.getTime(), day: dayOf(time) };
}

/** Midnight of a day in UTC, where every day has 24 hours: days are counted there. */
export function utcMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day so many days later, or earlier by a negative number. */
export function addDays(day: Day, count: number): Day {
  const time = utcMidnight(day);
  time.setUTCDate(time.getUTCDate() + count);
  return time.toISOString().slice(0, 10);
}
