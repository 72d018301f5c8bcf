import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stampsSchema } from '../../../../src/lib/schemas/translation.ts';
import { fingerprint } from '../../../../scripts/translations/fingerprint.ts';
import { stampWords, writeStamps } from '../../../../scripts/translations/stamp.ts';

const row = (parts: object) => new Map<string, unknown>(Object.entries(parts));
const english = new Map([
  ['404', row({ name: 'Not Found', summary: 'Nothing here.' })],
  ['410', row({ name: 'Gone' })],
]);
const words = new Map([
  ['404', row({ name: 'Introuvable', summary: 'Rien ici.' })],
  ['410', row({ name: 'Disparu', example: 'Un exemple.' })],
]);
const old = { from: '01234567', date: '2026-01-01' };
const fresh = (text: string) => ({ from: fingerprint(text), date: '2026-11-21' });
const order = { items: [], date: '2026-11-21' };

test.each([
  {
    name: 'without items, what has no stamp yet',
    before: { 404: { name: old } },
    order,
    stamped: 2,
    after: {
      404: { name: old, summary: fresh('Nothing here.') },
      410: { name: fresh('Gone') },
    },
  },
  {
    name: 'with items, all their parts anew',
    before: { 404: { name: old }, 410: { name: old } },
    order: { ...order, items: ['404'] },
    stamped: 2,
    after: {
      404: { name: fresh('Not Found'), summary: fresh('Nothing here.') },
      410: { name: old },
    },
  },
  {
    name: 'with a field, only that',
    before: {},
    order: { ...order, items: ['404'], field: 'summary' as const },
    stamped: 1,
    after: { 404: { summary: fresh('Nothing here.') } },
  },
  {
    name: 'stamps of words that are gone are dropped',
    before: { 410: { name: old, causes: old }, 500: { name: old } },
    order: { ...order, items: ['404'], field: 'name' as const },
    stamped: 1,
    after: { 404: { name: fresh('Not Found') }, 410: { name: old } },
  },
])('$name', ({ before, order: given, stamped, after }) => {
  expect(stampWords(before, { collection: 'handbook', english, words }, given)).toEqual({
    stamps: after,
    stamped,
  });
});

test('a field holds all its parts', () => {
  const parts = { summary: 'Says when.', 'codes.503': 'After that long.' };
  const all = new Map([['Retry-After', row(parts)]]);
  const { stamps } = stampWords(
    {},
    { collection: 'headers', english: all, words: all },
    { ...order, field: 'codes' },
  );
  expect(stamps).toEqual({ 'Retry-After': { 'codes.503': fresh('After that long.') } });
});

test('the file is sorted, and what is written is read again', () => {
  const stamps = {
    410: { name: { from: '12345678', date: '2026-11-21' } },
    404: { summary: { from: '1234e567', date: '2026-11-21' }, name: old },
  };
  const yaml = writeStamps('handbook', stamps);
  expect(yaml.split('\n')).toEqual([
    '404:',
    '  name: { from: "01234567", date: 2026-01-01 }',
    '  summary: { from: "1234e567", date: 2026-11-21 }',
    '410:',
    '  name: { from: "12345678", date: 2026-11-21 }',
    '',
  ]);
  expect(stampsSchema('handbook').parse(parse(yaml))).toEqual(stamps);
  expect(stampsSchema('handbook').parse(parse(writeStamps('handbook', {})))).toEqual({});
});

test('names follow numbers, and the texts of a field stand together', () => {
  const yaml = writeStamps('choose', {
    start: { 'answers.part': old, question: old, 'answers.law': old },
    503: { reason: old },
    96: { reason: old },
  });
  expect(yaml.match(/^ *[\w.]+(?=:)/gm)).toEqual([
    '96',
    '  reason',
    '503',
    '  reason',
    'start',
    '  question',
    '  answers.law',
    '  answers.part',
  ]);
});

test.each([
  ['glossary', 'definition', true],
  ['glossary', 'definition.x', true],
  ['glossary', 'meaning', false],
  ['headers', 'codes.503', true],
  ['headers', 'codes503', false],
] as const)('%s: whether %s is a part: %s', (collection, part, is) => {
  expect(stampsSchema(collection).safeParse({ item: { [part]: old } }).success).toBe(is);
});
