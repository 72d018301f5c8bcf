import { nameOf, type Query } from './queries.ts';

/** How well a kind of query is answered. */
export interface Score {
  readonly queries: number;
  /** Queries of which the first answer is right, and one of the first three. */
  readonly first: number;
  readonly three: number;
  /** Sum of the reciprocal ranks of the first right answers. */
  readonly reciprocal: number;
  /** Queries that got any answer at all. */
  readonly answered: number;
}

const nothing: Score = { queries: 0, first: 0, three: 0, reciprocal: 0, answered: 0 };

/** Scores one answer: the addresses that were given, the best first. */
export function scoreOf({ want }: Query, urls: readonly string[]): Score {
  const rank = urls.map(nameOf).findIndex((name) => want.includes(name)) + 1;
  return {
    queries: 1,
    first: Number(rank === 1),
    three: Number(rank >= 1 && rank <= 3),
    reciprocal: rank === 0 ? 0 : 1 / rank,
    answered: Number(urls.length > 0),
  };
}

/** The sum of scores. */
export function total(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, score) => ({
      queries: sum.queries + score.queries,
      first: sum.first + score.first,
      three: sum.three + score.three,
      reciprocal: sum.reciprocal + score.reciprocal,
      answered: sum.answered + score.answered,
    }),
    nothing,
  );
}
