/** A way of saying what a document is about: its terms, the document, and how much it counts. */
export interface Example {
  readonly terms: readonly string[];
  readonly document: number;
  readonly weight: number;
}

/** For each term the documents that it points to, by index, and how strongly: 1 to 9. */
export type Clues = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** So often each example is looked at; more learns the examples by heart. */
const rounds = 20;
/** The weights are the mean of those after the last rounds, for each depends on its chances a little. */
const lastRounds = 10;
/**
 * Share of an example's terms that a look leaves out, so that each term learns to point by itself:
 * a query seldom holds the company that a term keeps in the examples.
 */
const leftOut = 0.35;
/** Length of the first step, and how it shrinks from round to round. */
const firstStep = 0.5;
const shrinking = 0.3;
/** Pull towards zero, which keeps rare terms from being believed too much. */
const decay = 0.003;
/** Clues below this weight, in natural logarithms of odds, cost more bytes than they help. */
const weakest = 0.4;
const strongest = 9;
/** So many clues may be stronger than the strongest step; they set no scale. */
const extremes = 100;

/**
 * Learns which terms point to which document: multinomial logistic regression by stochastic gradient
 * descent. What speaks against a document is left out, for a query that says too much should still
 * find it. The order of learning is fixed, so equal examples give equal clues.
 * @param documents number of documents
 */
export function learnClues(examples: readonly Example[], documents: number): Clues {
  const terms = [...new Set(examples.flatMap((example) => example.terms))].sort();
  const places = new Map(terms.map((term, at) => [term, at * documents]));
  const weights = new Float64Array(terms.length * documents);
  const rows = examples.map(({ terms: own, document, weight }) => ({
    starts: own.map((term) => places.get(term) ?? 0),
    document,
    weight,
  }));
  const sums = new Float64Array(weights.length);
  const chances = new Float64Array(documents);
  const next = numbers(1);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round * shrinking);
    for (const { starts: all, document, weight } of shuffled(rows, round)) {
      const starts = all.length > 1 ? all.filter(() => next() > leftOut) : all;
      estimate(weights, starts, chances);
      const pull = (step * weight) / Math.sqrt(Math.max(starts.length, 1));
      for (let at = 0; at < documents; at++) {
        const error = pull * ((chances[at] ?? 0) - (at === document ? 1 : 0));
        if (Math.abs(error) < 1e-4) continue;
        for (const start of starts) {
          const held = weights[start + at] ?? 0;
          weights[start + at] = held - error - step * decay * held;
        }
      }
    }
    if (round < rounds - lastRounds) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  const means = sums.map((sum) => sum / lastRounds);
  return inSteps(terms, means, documents);
}

/** Chance of each document, by the weights of the terms of an example (softmax). */
function estimate(weights: Float64Array, starts: readonly number[], chances: Float64Array): void {
  const { length } = chances;
  // Plain loops over numbers: their bodies run some thirty million times for each language.
  let most = -Infinity;
  for (let at = 0; at < length; at++) {
    let odds = 0;
    for (const start of starts) odds += weights[start + at] ?? 0;
    chances[at] = odds;
    if (odds > most) most = odds;
  }
  let sum = 0;
  for (let at = 0; at < length; at++) {
    const chance = Math.exp((chances[at] ?? 0) - most);
    chances[at] = chance;
    sum += chance;
  }
  for (let at = 0; at < length; at++) chances[at] = (chances[at] ?? 0) / sum;
}

/** A fixed shuffle (Fisher–Yates). */
function shuffled<Row>(rows: readonly Row[], seed: number): Row[] {
  const order = [...rows];
  const next = numbers(seed + 1);
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as Row, order[at] as Row];
  }
  return order;
}

/** The same numbers between 0 and 1 for the same seed (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function inSteps(terms: readonly string[], weights: Float64Array, documents: number): Clues {
  const strong = weights.filter((weight) => weight >= weakest).sort();
  const scale = strong.at(-extremes) ?? strong.at(-1) ?? 1;
  const clues = new Map<string, Map<number, number>>();
  for (const [row, term] of terms.entries()) {
    for (let at = 0; at < documents; at++) {
      const weight = weights[row * documents + at] ?? 0;
      if (weight < weakest) continue;
      const held = clues.get(term) ?? new Map<number, number>();
      held.set(at, Math.min(strongest, Math.max(1, Math.round((weight / scale) * strongest))));
      clues.set(term, held);
    }
  }
  return clues;
}
