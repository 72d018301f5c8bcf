import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  packCodebook,
  unpackCodebook,
  type CodeEntry,
} from '../../../../src/lib/search/codebook.ts';

const always = () => true;
const name = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replaceAll(/[\t\n]/g, ''));
const entry: fc.Arbitrary<CodeEntry> = fc.record({
  line: fc
    .tuple(fc.integer({ min: 100, max: 999 }), name, name, name, fc.array(name, { maxLength: 3 }))
    .map(
      ([code, section, phrase, own, others]) => [code, section, phrase, own, ...others] as const,
    ),
  aliases: fc.array(name, { maxLength: 4 }),
});
const entries = fc.array(entry, { maxLength: 8 });

test('one line per code, with tabs between', () => {
  const teapot: CodeEntry = {
    line: [418, '9110#15.5.19', '(Unused)', '', "I'm a teapot"],
    aliases: ['théière'],
  };
  expect(
    packCodebook([teapot, { line: [419, '', 'Page Expired', ''], aliases: [] }], always),
  ).toEqual({
    text: "418\t9110#15.5.19\t(Unused)\t\tI'm a teapot\tthéière\n419\t\tPage Expired\t",
    rest: [],
  });
});

test('what is packed is read again', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const { text, rest } = packCodebook(all, always);
      expect(rest).toEqual([]);
      expect(unpackCodebook(text).codes).toEqual(
        all.map(({ line, aliases }) => [...line, ...aliases]),
      );
    }),
  );
});

describe('where room is short', () => {
  test('the first aliases of each code go first', () => {
    const all: CodeEntry[] = [
      { line: [404, '', 'Not Found', ''], aliases: ['missing', 'lost'] },
      { line: [410, '', 'Gone', ''], aliases: ['removed'] },
    ];
    const { text, rest } = packCodebook(all, (packed) => packed.length < 45);
    expect(text).toBe('404\t\tNot Found\t\tmissing\n410\t\tGone\t\tremoved');
    expect(rest).toEqual([[404, 'lost']]);
  });

  test('no alias is lost or told twice, and names are never left out', () => {
    fc.assert(
      fc.property(entries, fc.nat(300), (all, most) => {
        const { text, rest } = packCodebook(all, (packed) => packed.length <= most);
        const { codes } = unpackCodebook(text);
        const waiting = [...rest];
        const whole = codes.map((line, index) => {
          const given = [...(all[index]?.line ?? []), ...(all[index]?.aliases ?? [])];
          if (given.length === line.length) return line;
          const [, ...later] = waiting.shift() ?? [];
          return [...line, ...later];
        });
        expect(whole).toEqual(all.map(({ line, aliases }) => [...line, ...aliases]));
        expect(waiting).toEqual([]);
        if (text.length > most) {
          expect(codes).toEqual(all.map(({ line }) => line));
        }
      }),
    );
  });
});
