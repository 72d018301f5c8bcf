import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnClues, type Example } from '../../../../../src/lib/search/clues/learn.ts';

const example = (text: string, document: number): Example => ({
  terms: [...new Set(text.split(' '))],
  document,
  weight: 1,
});

test('a term points to the document that it tells apart', () => {
  const clues = learnClues(
    [
      example('page gone', 0),
      example('page gone forever', 0),
      example('page missing', 1),
      example('page not there', 1),
    ],
    2,
  );
  expect([...(clues.get('gone')?.keys() ?? [])]).toEqual([0]);
  expect([...(clues.get('missing')?.keys() ?? [])]).toEqual([1]);
});

test('a term that all share points nowhere', () => {
  const texts = ['a', 'b', 'c', 'd'];
  const clues = learnClues(
    texts.flatMap((text, document) => [example(`the ${text}`, document), example(text, document)]),
    texts.length,
  );
  expect(clues.has('the')).toBe(false);
  expect(clues.get('a')?.has(0)).toBe(true);
});

test('equal examples give equal clues', () => {
  const examples = ['x y', 'y z', 'z x'].map(example);
  expect(learnClues(examples, 3)).toEqual(learnClues(examples, 3));
});

test('weights are digits from 1 to 9, of documents that were said with the term', () => {
  const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
  const given = fc.array(
    fc.record({ terms: words, document: fc.nat(3), weight: fc.constantFrom(1, 1.5, 2) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(given, (examples) => {
      for (const [term, documents] of learnClues(examples, 4)) {
        for (const [document, weight] of documents) {
          expect(
            examples.some(
              (one) => one.document === document && one.terms.some((own) => own === term),
            ),
          ).toBe(true);
          expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(weight);
        }
      }
    }),
    { numRuns: 50 },
  );
});
