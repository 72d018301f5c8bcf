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

  it('says the same of one place once, though a page may be a single line', () => {
    const list = '<ul><li>500 Internal Server Error: the fuse.</li><li>404 Not Found</li></ul>';
    const page = `<h1>Lamps</h1>${`${list} td>The lamp. <p>Others:</p> `.repeat(5)}`;
    const { problems } = parseDocument(page, { file: 'x', lexicon: smallLexicon });
    expect(problems.map(({ rule }) => rule)).toEqual(['text-after-last-row', 'text-between-rows']);
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

  /** A document of a given number of pieces, and how many make it large. */
  const large: readonly (readonly [string, (count: number) => string, number])[] = [
    ['a cell of a megabyte', (count) => `404 Not Found ${'word '.repeat(count)}`, 200_000],
    ['100,000 lines', (count) => '404 Not Found The lamp.\n'.repeat(count), 100_000],
    ['100,000 records', (count) => '404,Not Found,"a, b"\n'.repeat(count), 100_000],
    ['100,000 unclosed quotes', (count) => '404,"x\n'.repeat(count), 100_000],
    ['a megabyte of pipes', (count) => '|'.repeat(count), 1_000_000],
    ['a megabyte of spaces', (count) => `404${' '.repeat(count)}x`, 1_000_000],
    ['a megabyte of brackets', (count) => '['.repeat(count), 1_000_000],
    ['a megabyte of stars', (count) => '*'.repeat(count), 1_000_000],
    ['100,000 nested elements', (count) => '<div>'.repeat(count), 100_000],
    ['100,000 open cells', (count) => '<td>404'.repeat(count), 100_000],
  ];

  it.each(large)(
    'takes %s in linear time',
    (_, make, count) => {
      const times = 10;
      const small = make(count / times);
      // The first runs compile the code; the fastest one is disturbed least.
      const base = Math.min(...[1, 2, 3, 4].map(() => work(small)));
      // Ten times the text makes ten times the work, or a hundred times if it is quadratic.
      expect(work(make(count))).toBeLessThan(times ** 1.5 * Math.max(base, unmeasurable));
    },
    // Only for a text on which it never ends.
    600_000,
  );
});

/** Less work than this, in microseconds, is not told from the noise. */
const unmeasurable = 20_000;

/** The processor's time for a text, in microseconds: what other processes do does not count. */
function work(text: string): number {
  const before = process.threadCpuUsage();
  parseDocument(text, { file: 'x', lexicon: smallLexicon });
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
