import { pluralise } from '../../../lib/plural.ts';
import type { Moment } from '../../../lib/study/calendar.ts';
import type { PlayWords } from '../../../lib/study/play-words.ts';
import type { Progress } from '../../../lib/study/progress.ts';
import { dueToday } from '../../../lib/study/session.ts';
import { showOutlook } from './outlook.ts';
import { part, showScreen } from '../part.ts';
import { showNewPerDay } from './settings.ts';

/** What the overview is about. */
export interface OverviewState {
  readonly progress: Progress;
  readonly deck: string;
  readonly codes: readonly number[];
  readonly moment: Moment;
  readonly canUndo: boolean;
}

/** Shows what a deck asks today and what comes next. */
export function showOverview(
  root: ParentNode,
  { progress, deck, codes, moment, canUndo }: OverviewState,
  words: PlayWords,
  tag: string,
): void {
  const { due, fresh } = dueToday(progress, codes, moment);
  const left = due.length + fresh.length;
  const at = (name: string) => part(root, name, HTMLElement);
  at('due').textContent = due.length === 0 ? '' : pluralise(words.due, due.length, tag);
  at('fresh').textContent = fresh.length === 0 ? '' : pluralise(words.fresh, fresh.length, tag);
  at('today').hidden = left === 0;
  at('start').hidden = left === 0;
  at('nothing').hidden = left > 0 || codes.length === 0;
  at('empty').hidden = codes.length > 0;
  at('undo-last').hidden = !canUndo;
  const quiz = part(root, 'quiz', HTMLAnchorElement);
  quiz.search = new URLSearchParams({ deck }).toString();
  quiz.hidden = codes.length === 0;
  showNewPerDay(root, progress.newPerDay);
  showOutlook(root, progress, codes, moment, words, tag);
  showScreen(root, 'overview');
}
