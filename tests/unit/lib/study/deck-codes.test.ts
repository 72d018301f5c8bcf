import { expect, test } from 'vitest';
import { codesOf, lookalikesOf, type Stock } from '../../../../src/lib/study/deck-codes.ts';

const face = [200, 200, 200, 200];
const row = (code: number) => ({ line: 1, code, findings: [] });
const stock: Stock = {
  registry: [
    { code: 520, status: 'unofficial', related: [500, 502] },
    { code: 500, status: 'registered', related: [502, 520] },
    { code: 502, status: 'registered', related: [500, 504] },
    { code: 504, status: 'registered', related: [500] },
    { code: 306, status: 'unused', related: [] },
  ],
  tables: [{ id: 'cards', rows: [row(504), row(500), row(504)] }],
};

test.each([
  [{ id: 'received' as const, table: 'cards' }, [504, 500]],
  [{ id: '5xx' as const, class: '5xx' as const }, [500, 502, 504, 520]],
  [{ id: 'unofficial' as const, status: 'unofficial' as const }, [520]],
  [{ id: 'all' as const, rule: 'every-code' as const }, [306, 500, 502, 504, 520]],
  [{ id: 'lookalikes' as const, rule: 'mutual-lookalikes' as const }, [500, 502]],
  [{ id: 'everyday' as const, codes: [{ code: 504, because: 'x' }] }, [504]],
])('%o', (deck, expected) => {
  expect(codesOf({ ...deck, face }, stock)).toEqual(expected);
});

test('look-alikes are official and name each other', () => {
  expect(lookalikesOf(500, stock.registry)).toEqual([502]);
  expect(lookalikesOf(504, stock.registry)).toEqual([]);
  expect(lookalikesOf(520, stock.registry)).toEqual([]);
  expect(lookalikesOf(999, stock.registry)).toEqual([]);
});

test('a deck of what is not there is an error', () => {
  expect(() => codesOf({ id: 'received', table: 'lost', face }, stock)).toThrow(/no source table/);
  const codes = [{ code: 999, because: 'x' }];
  expect(() => codesOf({ id: 'everyday', codes, face }, stock)).toThrow(/holds 999/);
});
