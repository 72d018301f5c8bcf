import { expect, test } from 'vitest';
import { countContent, tellCounts } from '../../../../scripts/lint/counts.ts';
import { contentOf } from './content-of.ts';

const content = contentOf({
  glossary: {
    en: [
      { term: 'proxy', name: 'proxy', definition: 'A [client](term:client), see [502](code:502).' },
      { term: 'client', name: 'client', definition: 'Asks.' },
    ],
    fr: [{ term: 'proxy', name: 'proxy' }],
  },
  registry: { 404: {} },
  handbook: { fr: { 404: { name: 'Introuvable', aliases: ['perdu'] } } },
});

test('items, parts and links are counted by language', () => {
  const [english, french] = countContent(content);
  expect(english?.collections.slice(0, 2)).toEqual([
    { collection: 'handbook', items: 0, filled: 0, wanted: 8 },
    { collection: 'glossary', items: 2, filled: 4, wanted: 4 },
  ]);
  expect(french?.collections.slice(0, 2)).toEqual([
    { collection: 'handbook', items: 1, filled: 2, wanted: 8 },
    { collection: 'glossary', items: 1, filled: 1, wanted: 4 },
  ]);
  expect([english?.links, french?.links]).toEqual([2, 0]);
});

test('each language is told in a line', () => {
  expect(tellCounts(countContent(content)).split('\n')[1]).toBe(
    'fr: 1 codes (2 of 8 parts), 1 terms (1 of 4 parts), 0 header fields (0 of 0 parts), ' +
      '0 comparisons (0 of 0 parts), 0 questions and reasons (0 of 0 parts), 0 links',
  );
});
