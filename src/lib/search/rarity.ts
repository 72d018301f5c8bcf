/** Rarity of a term that `count` of `all` documents hold: never below zero, as in BM25+. */
export function rarity(all: number, count: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}
