import { pluralise } from '../../../lib/plural.ts';
import { utcMidnight, type Moment } from '../../../lib/study/calendar.ts';
import type { PlayWords } from '../../../lib/study/play-words.ts';
import type { Progress } from '../../../lib/study/progress.ts';
import { forecast } from '../../../lib/study/session.ts';
import { streakOf } from '../../../lib/study/streak.ts';
import { part } from '../part.ts';
import { element } from '../words.ts';

/** Shows what comes back tomorrow, the days in a row and the chart of the next days. */
export function showOutlook(
  root: ParentNode,
  progress: Progress,
  codes: readonly number[],
  { day }: Moment,
  words: PlayWords,
  tag: string,
): void {
  const days = forecast(progress, codes, day);
  const most = Math.max(...days.map(({ count }) => count));
  const streak = streakOf(progress.days, day);
  const tomorrow = days[0]?.count ?? 0;
  part(root, 'tomorrow', HTMLElement).textContent =
    tomorrow === 0 ? words.noTomorrow : pluralise(words.tomorrow, tomorrow, tag);
  part(root, 'streak', HTMLElement).textContent =
    streak === 0 ? words.noStreak : pluralise(words.streak, streak, tag);
  part(root, 'forecast', HTMLElement).hidden = most === 0;
  const format = new Intl.DateTimeFormat(tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const rows = days.map(({ day: each, count }) => {
    const head = element('th', '', format.format(utcMidnight(each)));
    head.scope = 'row';
    const bar = element('span', 'bar');
    bar.hidden = count === 0;
    bar.style.setProperty('--part', String(most === 0 ? 0 : count / most));
    const number = element('span', '', new Intl.NumberFormat(tag).format(count));
    return element('tr', '', head, element('td', '', element('span', '', bar, number)));
  });
  part(root, 'forecast-rows', HTMLElement).replaceChildren(...rows);
}
