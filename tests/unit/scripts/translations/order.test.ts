import { expect, test } from 'vitest';
import { readOrder } from '../../../../scripts/translations/order.ts';

const date = '2026-11-21';

test.each([
  [['fr'], {}, { lang: 'fr', codes: [], field: undefined }],
  [['es', '404', '410'], { field: 'name' }, { lang: 'es', codes: [404, 410], field: 'name' }],
])('%j %j is understood', (words, options, order) => {
  expect(readOrder(words, { date, ...options })).toEqual({ ...order, source: 'en', date });
});

test.each([
  [[], {}, 'LANG must be'],
  [['en'], {}, 'LANG must be'],
  [['fr', '4O4'], {}, '4O4 is not a code'],
  [['fr'], { field: 'title' }, 'title is not a field'],
  [['fr'], { date: '2026-13-45' }, '2026-13-45 is not a day'],
])('%j %j is refused', (words, options, sentence) => {
  expect(readOrder(words, { date, ...options })).toContain(sentence);
});
