import { answer, takeBack, type Step } from '../../../lib/study/answer.ts';
import { momentOf, type Moment } from '../../../lib/study/calendar.ts';
import type { CardId } from '../../../lib/study/card-id.ts';
import type { Grade } from '../../../lib/study/memory.ts';
import { queueToday } from '../../../lib/study/session.ts';
import type { ProgressStore } from '../store.ts';

/** What a reader is asked and grades in one visit, and may take back. */
export class Lesson {
  readonly #store: ProgressStore;
  /** The last one last. */
  #steps: Step[] = [];

  constructor(store: ProgressStore) {
    this.#store = store;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Cards of some codes that are asked now, in their order. */
  queue(codes: readonly number[]): CardId[] {
    return queueToday(this.#store.read(), codes, momentOf(new Date()), this.#steps.at(-1)?.id);
  }

  /** Keeps a grade, and gives what it changed. */
  grade(id: CardId, given: Grade, moment: Moment): Step {
    const { progress, step } = answer(this.#store.read(), id, given, moment);
    this.#store.change(() => progress);
    this.#steps.push(step);
    return step;
  }

  /** Takes the last grade back, unless the card has been graded elsewhere since. */
  undo(): { readonly id: CardId; readonly done: boolean } | undefined {
    const step = this.#steps.pop();
    if (!step) return undefined;
    const before = takeBack(this.#store.read(), step);
    if (before) this.#store.change(() => before);
    return { id: step.id, done: before !== undefined };
  }
}
