/** Weight of each word stem of a text; the length of the vector is 1. */
export type Vector = ReadonlyMap<string, number>;

/**
 * Makes vectors of texts by TF-IDF: a stem counts the more, the fewer texts hold it. Stems are the
 * first letters of a word without marks, which is enough to join the forms of a word in the
 * languages that have a handbook.
 */
export function weigh(texts: readonly string[]): {
  vectors: Vector[];
  vectorOf: (text: string) => Vector;
} {
  const documents = texts.map(stemsOf);
  const frequency = new Map<string, number>();
  for (const stems of documents) {
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string) =>
    Math.log((texts.length + 1) / ((frequency.get(stem) ?? 0) + 0.5));
  const vectorise = (stems: readonly string[]): Vector => {
    const counts = Map.groupBy(stems, (stem) => stem);
    const weights = [...counts].map(
      ([stem, { length }]) => [stem, (1 + Math.log(length)) * rarity(stem)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
  };
  return { vectors: documents.map(vectorise), vectorOf: (text) => vectorise(stemsOf(text)) };
}

/** Likeness of two vectors, from 0 (no stem in common) to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}

const shortest = 4;
const stemLength = 6;

function stemsOf(text: string): string[] {
  const words =
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter(({ length }) => length >= shortest).map((word) => word.slice(0, stemLength));
}
