import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stampsSchema } from '../../../../src/lib/schemas/translation.ts';
import { fingerprint } from '../../../../scripts/translations/fingerprint.ts';
import { stampFields, writeStamps } from '../../../../scripts/translations/stamp.ts';

const row = (value: object) => ({ value });
const english = new Map([
  [404, row({ name: 'Not Found', summary: 'Nothing here.' })],
  [410, row({ name: 'Gone' })],
]);
const words = new Map([
  [404, row({ name: 'Introuvable', summary: 'Rien ici.' })],
  [410, row({ name: 'Disparu', example: 'Un exemple.' })],
]);
const old = { from: '01234567', date: '2026-01-01' };
const fresh = (text: string) => ({ from: fingerprint(text), date: '2026-11-21' });
const order = { codes: [], date: '2026-11-21' };

test.each([
  {
    name: 'without codes, what has no stamp yet',
    before: { 404: { name: old } },
    order,
    stamped: 2,
    after: {
      404: { name: old, summary: fresh('Nothing here.') },
      410: { name: fresh('Gone') },
    },
  },
  {
    name: 'with codes, all their fields anew',
    before: { 404: { name: old }, 410: { name: old } },
    order: { ...order, codes: [404] },
    stamped: 2,
    after: {
      404: { name: fresh('Not Found'), summary: fresh('Nothing here.') },
      410: { name: old },
    },
  },
  {
    name: 'with a field, only that',
    before: {},
    order: { ...order, codes: [404], field: 'summary' as const },
    stamped: 1,
    after: { 404: { summary: fresh('Nothing here.') } },
  },
  {
    name: 'stamps of words that are gone are dropped',
    before: { 410: { name: old, causes: old }, 500: { name: old } },
    order: { ...order, codes: [404], field: 'name' as const },
    stamped: 1,
    after: { 404: { name: fresh('Not Found') }, 410: { name: old } },
  },
])('$name', ({ before, order: given, stamped, after }) => {
  expect(stampFields(before, { english, words }, given)).toEqual({ stamps: after, stamped });
});

test('the file is sorted, and what is written is read again', () => {
  const stamps = {
    410: { name: { from: '12345678', date: '2026-11-21' } },
    404: { summary: { from: '1234e567', date: '2026-11-21' }, name: old },
  };
  const yaml = writeStamps(stamps);
  expect(yaml.split('\n')).toEqual([
    '404:',
    '  name: { from: "01234567", date: 2026-01-01 }',
    '  summary: { from: "1234e567", date: 2026-11-21 }',
    '410:',
    '  name: { from: "12345678", date: 2026-11-21 }',
    '',
  ]);
  expect(stampsSchema.parse(parse(yaml))).toEqual(stamps);
  expect(stampsSchema.parse(parse(writeStamps({})))).toEqual({});
});
