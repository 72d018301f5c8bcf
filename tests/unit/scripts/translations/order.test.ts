import { expect, test } from 'vitest';
import { collections } from '../../../../src/lib/schemas/translation.ts';
import { readOrder } from '../../../../scripts/translations/order.ts';

const date = '2026-11-21';

test.each([
  [['fr'], {}, { lang: 'fr', collections, items: [], field: undefined }],
  [
    ['es', '404', '410'],
    { field: 'name' },
    { lang: 'es', collections: ['handbook'], items: ['404', '410'], field: 'name' },
  ],
  [
    ['es', 'proxy'],
    { in: 'glossary' },
    { lang: 'es', collections: ['glossary'], items: ['proxy'], field: undefined },
  ],
  [['es'], { field: 'definition' }, { lang: 'es', collections, items: [], field: 'definition' }],
])('%j %j is understood', (words, options, order) => {
  expect(readOrder(words, { date, ...options })).toEqual({ ...order, source: 'en', date });
});

test.each([
  [[], {}, 'LANG must be'],
  [['xx'], {}, 'LANG must be'],
  [['fr', '4O4'], {}, '4O4 is not a code'],
  [['fr', 'proxy'], {}, 'proxy is not a code'],
  [['fr', '404'], { field: 'title' }, 'title is not a field'],
  [['fr'], { field: 'nonsense' }, 'nonsense is not a field'],
  [['fr'], { in: 'nonsense' }, 'nonsense is not a collection'],
  [['fr'], { date: '2026-13-45' }, '2026-13-45 is not a day'],
])('%j %j is refused', (words, options, sentence) => {
  expect(readOrder(words, { date, ...options })).toContain(sentence);
});
