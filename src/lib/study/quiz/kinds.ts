/** What a round asks: a mixture, or one kind of question only. */
export const questionKinds = ['meaning', 'situation', 'exchange', 'drill'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export const roundKinds = ['mixed', ...questionKinds] as const;
export type RoundKind = (typeof roundKinds)[number];

/** A question with its answers, as numbers of codes. */
export interface Question {
  readonly kind: QuestionKind;
  /** The right answer. */
  readonly code: number;
  /** All answers in the order in which they are shown. */
  readonly options: readonly number[];
}
