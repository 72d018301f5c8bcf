const words = 3;
/** Shorter sentences are alike by chance. */
const fewest = 8;

/** Every three words of a sentence that stand together; none of a sentence that is too short. */
export function shinglesOf(sentence: string): ReadonlySet<string> {
  const all = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (all.length < fewest) return new Set();
  return new Set(
    all.slice(0, 1 - words).map((_, index) => all.slice(index, index + words).join(' ')),
  );
}

/** Share of the shingles of both that are in both (Jaccard), from 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((shingle) => b.has(shingle)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
