import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../../../scripts/normalize/formats/format.ts';
import { parseDocument } from '../../../../scripts/normalize/parse.ts';
import { withAsciiDigits } from '../../../../scripts/normalize/text/digits.ts';
import { smallLexicon } from './small-lexicon.ts';

const folder = new URL('../../../fixtures/documents/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Pieces that mean something to one of the formats. */
const pieces = fc.constantFrom(
  ...'404|٤٠٤|99|4xx|105-199|100|404 Not Found|HTTP/1.1 |Gone|• |## |**|`|(|)|\t|,|;|:|"|{|}|[|]'.split(
    '|',
  ),
  ...['|', '---|---', '\n', '\n\n', '\r\n', '\0', '\\', '<td>', '<tr>', '<table>', '</table>'],
  ...['<br>', '<li>', '&amp;', '"404":', ' ', '.', 'The lamp.', 'code,phrase\n'],
);

/** Documents of known shapes, cut and patched at a few places. */
const mutated = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.tuple(fc.nat(900), fc.nat(40), pieces), { maxLength: 6 }),
  )
  .map(([document, edits]) =>
    edits.reduce(
      (text, [at, cut, piece]) => text.slice(0, at) + piece + text.slice(at + cut),
      document,
    ),
  );

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  mutated,
);
const anyFormat = fc.constantFrom(undefined, ...formatNames);

describe('parseDocument', () => {
  it('never throws, and each row stands at its line', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        const { rows } = parseDocument(text, { file: 'x', format, lexicon: smallLexicon });
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
        for (const { code, line } of rows) {
          expect(code).toBeGreaterThanOrEqual(100);
          expect(code).toBeLessThanOrEqual(999);
          const place = withAsciiDigits(lines[line - 1] ?? '');
          // Markup may write a digit as a reference or put an element between two digits.
          if (!/[&<]/.test(place)) expect(place).toContain(String(code));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same for the same document', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const once = parseDocument(text, { file: 'x', lexicon: smallLexicon });
        expect(parseDocument(text, { file: 'x', lexicon: smallLexicon })).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  const large: readonly (readonly [name: string, text: string])[] = [
    ['a cell of a megabyte', `404 Not Found ${'word '.repeat(200_000)}`],
    ['100,000 lines', '404 Not Found The lamp.\n'.repeat(100_000)],
    ['100,000 records', '404,Not Found,"a, b"\n'.repeat(100_000)],
    ['100,000 unclosed quotes', '404,"x\n'.repeat(100_000)],
    ['a megabyte of pipes', '|'.repeat(1_000_000)],
    ['a megabyte of spaces', `404${' '.repeat(1_000_000)}x`],
    ['a megabyte of brackets', '['.repeat(1_000_000)],
    ['a megabyte of stars', '*'.repeat(1_000_000)],
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['100,000 open cells', '<td>404'.repeat(100_000)],
  ];

  it.each(large)('takes %s in linear time', (_, text) => {
    const start = performance.now();
    parseDocument(text, { file: 'x', lexicon: smallLexicon });
    // Quadratic time would take minutes; the limit leaves room for slow machines.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
