import { utcMidnight, type Moment } from './calendar.ts';
import type { Grade, Memory } from './memory.ts';
import { grade } from './schedule.ts';

const daysPerMonth = 30.4375;

/** When a card comes back, in the words of a language: "in 10 minutes", "tomorrow", "in 3 months". */
export function writeDue({ due }: Memory, { at, day }: Moment, tag: string): string {
  const words = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  if (typeof due === 'number') {
    return words.format(Math.max(1, Math.round((due - at) / 60_000)), 'minute');
  }
  const days = Math.round((utcMidnight(due).getTime() - utcMidnight(day).getTime()) / 86_400_000);
  if (days < 2 * daysPerMonth) return words.format(days, 'day');
  const months = Math.round(days / daysPerMonth);
  if (months < 24) return words.format(months, 'month');
  return words.format(Math.round(months / 12), 'year');
}

/** When a card would come back after each grade, in the words of a language. */
export function previewDue(
  memory: Memory | undefined,
  moment: Moment,
  tag: string,
): Record<Grade, string> {
  const when = (given: Grade) => writeDue(grade(memory, given, moment), moment, tag);
  return { again: when('again'), hard: when('hard'), good: when('good'), easy: when('easy') };
}
