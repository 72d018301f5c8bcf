import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseFrequency, weigh } from '../../../../../src/lib/search/clues/weigh.ts';

const document = (text: string) => {
  const words = text.split(' ').filter((word) => word !== '');
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
};

test('a term points to the documents that hold it, most strongly to where it fills more', () => {
  const { clues } = weigh(['cache cache', 'cache a b c', 'd', 'e', 'f', 'g'].map(document));
  const cache = clues.get('cache');
  expect([...(cache?.keys() ?? [])]).toEqual([0, 1]);
  expect(cache?.get(0)).toBeGreaterThan(cache?.get(1) ?? Infinity);
});

test('a term that most documents hold points nowhere', () => {
  const { clues, common } = weigh(['the a', 'the b', 'the c', 'd', 'e'].map(document));
  expect(common).toEqual(['the']);
  expect(clues.has('the')).toBe(false);
});

test('rare terms weigh more, and none less than nothing', () => {
  expect(inverseFrequency(90, 1)).toBeGreaterThan(inverseFrequency(90, 9));
  expect(inverseFrequency(90, 90)).toBeGreaterThan(0);
});

test('weights are digits from 1 to 9, of documents that hold the term', () => {
  const texts = fc.array(
    fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 8 }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const documents = all.map((words) => document(words.join(' ')));
      for (const [term, indices] of weigh(documents).clues) {
        for (const [index, weight] of indices) {
          expect(documents[index]?.has(term)).toBe(true);
          expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(weight);
        }
      }
    }),
  );
});
