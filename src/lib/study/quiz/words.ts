import type { QuestionKind } from './kinds.ts';

/** The strings that a quiz needs in the browser, in the language of the page. */
export interface QuizWords {
  readonly shared: string;
  readonly start: string;
  readonly same: string;
  readonly none: string;
  readonly position: string;
  readonly score: string;
  readonly scoreSoFar: string;
  readonly ask: Readonly<Record<QuestionKind, string>>;
  readonly right: string;
  readonly wrong: string;
  readonly rightIs: string;
  readonly yours: string;
  readonly page: string;
  readonly next: string;
  readonly finish: string;
  readonly result: string;
  readonly perfect: string;
  readonly good: string;
  readonly low: string;
  readonly copied: string;
  readonly unavailable: string;
}
