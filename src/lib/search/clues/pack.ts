import type { Clues } from './learn.ts';

/** Documents are written as one letter each, from here on. */
const first = 0xa1;

/**
 * Writes clues as one line per term, which compresses well: the term, then for each weight its
 * digit and the letters of the documents. `cach 9¡7¢£` points strongly to the first document and
 * less so to the two after it.
 */
export function packClues(clues: Clues): string {
  return [...clues]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, documents]) => {
      const byWeight = Map.groupBy(documents.keys(), (index) => documents.get(index) ?? 1);
      const groups = [...byWeight]
        .toSorted(([a], [b]) => b - a)
        .map(([weight, indices]) => `${String(weight)}${indices.map(letterOf).join('')}`);
      return `${term} ${groups.join('')}`;
    })
    .join('\n');
}

/** Reads what {@link packClues} wrote. */
export function unpackClues(packed: string): Map<string, Map<number, number>> {
  return new Map(
    packed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [term = '', groups = ''] = line.split(' ');
        const documents = [...groups.matchAll(/(\d)(\D+)/gu)].flatMap(([, weight, letters]) =>
          Array.from(letters ?? '', (letter) => [indexOf(letter), Number(weight)] as const),
        );
        return [term, new Map(documents)];
      }),
  );
}

const letterOf = (index: number): string => String.fromCodePoint(first + index);
const indexOf = (letter: string): number => (letter.codePointAt(0) ?? first) - first;
