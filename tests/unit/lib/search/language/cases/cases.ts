/** Spellings of one language that must meet as terms, and words that must be kept apart. */
export interface Cases {
  readonly meet: readonly Pair[];
  readonly apart: readonly Pair[];
}

type Pair = readonly [one: string, other: string];
