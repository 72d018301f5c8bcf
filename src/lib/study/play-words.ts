import type { Forms } from '../plural.ts';
import type { Refusal } from './read-progress.ts';
import type { Grade } from './memory.ts';

/** Why progress is kept in memory only. */
export const troubles = ['refused', 'full', 'unreadable', 'newer'] as const;
export type Trouble = (typeof troubles)[number];

/** The strings that playing needs in the browser, in the language of the page. */
export interface PlayWords {
  readonly due: Forms;
  readonly fresh: Forms;
  readonly left: Forms;
  readonly tomorrow: Forms;
  readonly streak: Forms;
  readonly imported: Forms;
  readonly noTomorrow: string;
  readonly noStreak: string;
  readonly askNumber: string;
  readonly askSituation: string;
  readonly page: string;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly graded: string;
  readonly undone: string;
  readonly changed: string;
  readonly done: string;
  readonly paused: string;
  readonly forgotten: string;
  readonly unavailable: string;
  readonly refusal: Readonly<Record<Refusal, string>>;
  readonly trouble: Readonly<Record<Trouble, string>>;
}
