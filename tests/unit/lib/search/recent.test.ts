import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecent, remember } from '../../../../src/lib/search/recent.ts';

describe('remember', () => {
  test.each([
    ['puts the newest first', ['a'], 'b', ['b', 'a']],
    ['keeps each once', ['a', 'b'], 'b', ['b', 'a']],
    ['minds no capitals', ['Not Found', 'a'], 'not found', ['not found', 'a']],
    ['cuts off spaces', [], '  404 ', ['404']],
    ['keeps nothing empty', ['a'], '  ', ['a']],
    ['keeps nothing pasted', ['a'], 'x'.repeat(81), ['a']],
    ['keeps what is just short enough', [], 'x'.repeat(80), ['x'.repeat(80)]],
    ['keeps six', ['a', 'b', 'c', 'd', 'e', 'f'], 'g', ['g', 'a', 'b', 'c', 'd', 'e']],
  ])('%s', (_, queries, query, expected) => {
    expect(remember(queries, query)).toEqual(expected);
  });
});

describe('readRecent', () => {
  test.each([
    ['nothing stored', null],
    ['an empty text', ''],
    ['broken JSON', '["a'],
    ['a text', '"404"'],
    ['a number', '404'],
    ['null', 'null'],
    ['an object', '{"length":2,"0":"a","1":"b"}'],
    ['a prototype', '{"__proto__":["a"]}'],
    ['lists in a list', '[["a"],[["b"]]]'],
    ['objects in a list', '[{"toString":"a"},{},null,true,1e999]'],
    ['blank texts', '[""," ","\\n"]'],
    ['a long text', JSON.stringify(['x'.repeat(81)])],
    ['markup that is no JSON', '<script>alert(1)</script>'],
  ])('gives nothing for %s', (_, stored) => {
    expect(readRecent(stored)).toEqual([]);
  });

  test('keeps the good ones of a list', () => {
    expect(readRecent('["a",1,null,"b",["c"],"a"]')).toEqual(['a', 'b']);
    expect(
      readRecent(JSON.stringify(Array.from({ length: 9999 }, (_, at) => `query ${String(at)}`))),
    ).toHaveLength(6);
  });

  test('takes anything that may be stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        const queries = readRecent(stored);
        expect(queries.length).toBeLessThanOrEqual(6);
        for (const query of queries) expect(query.trim().length).toBeGreaterThan(0);
      }),
    );
  });

  test('reads what was remembered', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 9 }), (typed) => {
        const queries = typed.reduce<string[]>(remember, []);
        expect(readRecent(JSON.stringify(queries))).toEqual(queries);
      }),
    );
  });
});
