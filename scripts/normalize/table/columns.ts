import { phraseEnd, type Lexicon } from '../lexicon.ts';
import { endsStatement } from '../text/prose.ts';
import { rolesOf, type ColumnRole } from './header-words.ts';
import type { CodeRecord } from './code-column.ts';

/** What is measured of a column. */
interface Column {
  readonly index: number;
  readonly said: readonly ColumnRole[];
  /** Share of cells that are a known phrase of their row's code. */
  readonly known: number;
  /** Share of cells that look like a reference: `[RFC9110, Section 15.5.5]`, `https://…`. */
  readonly reference: number;
  /** Share of cells that end like a sentence. */
  readonly sentences: number;
  readonly length: number;
  readonly filled: number;
}

/**
 * Decides what the columns beside the code mean. Contents come first (a column of known phrases
 * holds the phrases, whatever its header says), then headers, then length and order.
 */
export function columnRoles(
  records: readonly CodeRecord[],
  header: readonly string[],
  width: number,
  codeColumn: number,
  lexicon: Lexicon,
): readonly ColumnRole[] {
  const columns = Array.from({ length: width }, (_, index) => index)
    .filter((index) => index !== codeColumn)
    .map((index) => measure(index, records, header[index] ?? '', lexicon))
    .filter(({ filled }) => filled > 0);
  const phrased = records.filter(({ rest }) => rest !== '').length * 2 >= records.length;
  const roles = Array.from({ length: width }, (): ColumnRole => 'other');
  roles[codeColumn] = 'code';
  const phrase = phraseColumn(columns, phrased);
  if (phrase !== undefined) roles[phrase.index] = 'phrase';
  const texts = columns.filter((column) => column !== phrase && !isOther(column));
  const examples = texts.filter(
    ({ said }) => said.includes('example') && !said.includes('description'),
  );
  const described = texts.filter((column) => !examples.includes(column));
  const named = described.filter(({ said }) => said.includes('description'));
  const main = named.length > 0 ? named : described.slice(0, 1);
  for (const { index } of examples.slice(0, 1)) roles[index] = 'example';
  for (const { index } of main) roles[index] = 'description';
  const [next] = described.filter((column) => !main.includes(column) && column.said.length === 0);
  if (examples.length === 0 && next !== undefined) roles[next.index] = 'example';
  return roles;
}

function phraseColumn(columns: readonly Column[], phrased: boolean): Column | undefined {
  const known = columns.filter((column) => column.known >= 0.5);
  if (known.length > 0) return known.reduce((a, b) => (b.known > a.known ? b : a));
  if (phrased) return undefined;
  const said = columns.find(
    ({ said }) =>
      said[said.length - 1] === 'phrase' ||
      (said.includes('phrase') && !said.includes('description')),
  );
  if (said !== undefined && said.sentences < 0.5) return said;
  const texts = columns.filter(
    (column) =>
      !isOther(column) &&
      !column.said.includes('example') &&
      column.said[column.said.length - 1] !== 'description',
  );
  const [first] = texts;
  if (first === undefined || first.sentences > 0.5 || first.length > 50) return undefined;
  const others = columns.filter((column) => column !== first && column.length > first.length);
  return others.length > 0 || first.length <= 40 ? first : undefined;
}

function isOther({ said, reference }: Column): boolean {
  if (reference >= 0.5) return true;
  return said.includes('other') && !said.includes('description') && !said.includes('example');
}

function measure(
  index: number,
  records: readonly CodeRecord[],
  header: string,
  lexicon: Lexicon,
): Column {
  const cells = records.map(({ cells: row, codes }) => ({
    text: row[index]?.text ?? '',
    code: codes[0] ?? 0,
  }));
  const filled = cells.filter(({ text }) => text !== '');
  const share = (test: (cell: { text: string; code: number }) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    index,
    said: rolesOf(header),
    known: share(({ text, code }) => {
      const end = phraseEnd(lexicon, code, text);
      return end > 0 && text.length - end <= 12;
    }),
    reference: share(({ text }) => /^(?:\[?\(?RFC[\s\d]|https?:\/\/\S+$|§|\[\S+\]$)/iu.test(text)),
    sentences: share(({ text }) => endsStatement(text)),
    length: filled.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, filled.length),
    filled: filled.length,
  };
}
