/** Terms of a document with their weight, which grows with number and prominence. */
export type Weighted = ReadonlyMap<string, number>;

/** For each term the documents that it points to, by index, and how strongly: 1 to 9. */
export type Clues = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Clues with the terms that occur too widely to point anywhere. */
export interface Weighed {
  readonly clues: Clues;
  readonly common: readonly string[];
}

/** Saturation of a term's weight and influence of a document's length, as in Okapi BM25. */
const saturation = 1.5;
const lengthInfluence = 0.5;
/** Clues weaker than this share of the strongest cost bytes and add noise. */
const weakest = 0.1;
/** Share of the documents above which a term says nothing any more. */
const commonShare = 0.4;
const strongest = 9;

/**
 * Weighs which terms point to which document: Okapi BM25 over all documents, in steps of a ninth of
 * the strongest. So that a few extremes do not set the scale, the strongest is the one that half as
 * many clues surpass as there are documents.
 */
export function weigh(documents: readonly Weighted[]): Weighed {
  const holders = new Map<string, number>();
  for (const document of documents) {
    for (const term of document.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const lengths = documents.map((document) => sum(document.values()));
  const average = sum(lengths) / Math.max(documents.length, 1);
  const common = [...holders].filter(([, count]) => count > documents.length * commonShare);
  const tooCommon = new Set(common.map(([term]) => term));
  const scored = documents.map((document, index) => {
    const norm = 1 - lengthInfluence + (lengthInfluence * (lengths[index] ?? 0)) / average;
    return [...document]
      .filter(([term]) => !tooCommon.has(term))
      .map(([term, weight]) => {
        const rarity = inverseFrequency(documents.length, holders.get(term) ?? 0);
        const score = (rarity * weight * (saturation + 1)) / (weight + saturation * norm);
        return { term, score };
      });
  });
  const scores = scored.flatMap((terms) => terms.map(({ score }) => score)).sort((a, b) => b - a);
  const best = scores[Math.floor(documents.length / 2)] ?? scores[0] ?? 1;
  const clues = new Map<string, Map<number, number>>();
  for (const [index, terms] of scored.entries()) {
    for (const { term, score } of terms) {
      const share = Math.min(1, score / best);
      if (share < weakest) continue;
      const held = clues.get(term) ?? new Map<number, number>();
      held.set(index, Math.round(share * strongest));
      clues.set(term, held);
    }
  }
  return { clues, common: [...tooCommon].sort() };
}

/** Rarity of a term that `count` of `all` documents hold: never below zero, as in BM25+. */
export function inverseFrequency(all: number, count: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
