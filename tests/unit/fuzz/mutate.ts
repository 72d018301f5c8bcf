import type { Random } from './random.ts';

/** Makes one change to the bytes of a document. */
type Mutation = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

/** A change of the text as a reader sees it, whatever the bytes are. */
const ofText =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString(), random));

/** A change of the lines at a place. */
const ofLines = (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  ofText((text, random) => {
    const lines = text.split('\n');
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  });

/** A change of the pieces between the borders of cells; borders stand at the odd places. */
const ofCells = (change: (pieces: string[], at: number, random: Random) => void): Mutation =>
  ofText((text, random) => {
    const pieces = text.split(/([|,;:\t"<>{}[\]])/u);
    const cells = Math.ceil(pieces.length / 2);
    change(pieces, random.below(cells) * 2, random);
    return pieces.join('');
  });

const swap = (items: string[], one: number, other: number): void => {
  [items[one], items[other]] = [items[other] ?? '', items[one] ?? ''];
};

const range = (bytes: Buffer, random: Random, longest: number): [start: number, end: number] => {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random.below(longest))];
};

const borders = [
  '|',
  '\t',
  ',',
  ';',
  ':',
  '"',
  '""',
  '\n',
  '\n\n',
  '\r',
  ' | ',
  '<td>',
  '</td>',
  '<tr>',
  '•',
  '- ',
  '## ',
  '`',
  '**',
  '(',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '&',
  '\0',
  '---|---',
];

/** Digits of other scripts, by the code of their zero. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x0be6, 0xff10];

const withDigits = (text: string, zero: number): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** Every way in which a document is spoilt. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'a bit turns': (bytes, random) => {
    const changed = Buffer.from(bytes);
    const at = random.below(Math.max(1, bytes.length));
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    return changed;
  },
  'bytes go': (bytes, random) => {
    const [start, end] = range(bytes, random, 60);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  'bytes come': (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const more = Buffer.from(Array.from({ length: random.below(8) + 1 }, () => random.below(256)));
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  },
  'the end is missing': (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  'the beginning is missing': (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  'a line goes': ofLines((lines, at) => {
    lines.splice(at, 1);
  }),
  'a line is doubled': ofLines((lines, at) => {
    lines.splice(at, 0, lines[at] ?? '');
  }),
  'a line moves': ofLines((lines, at, random) => {
    const [line = ''] = lines.splice(at, 1);
    lines.splice(random.below(lines.length + 1), 0, line);
  }),
  'two lines change places': ofLines((lines, at, random) => {
    swap(lines, at, random.below(lines.length));
  }),
  'a line end goes': ofLines((lines, at) => {
    lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`);
  }),
  'a line is cut in two': ofLines((lines, at, random) => {
    const line = lines[at] ?? '';
    const cut = random.below(line.length + 1);
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
  }),
  'a blank line comes': ofLines((lines, at) => {
    lines.splice(at, 0, '');
  }),
  'a line is indented': ofLines((lines, at, random) => {
    lines[at] = random.of(['  ', '\t', '    ', '> ']) + (lines[at] ?? '');
  }),
  'a cell is emptied': ofCells((pieces, at) => {
    pieces[at] = '';
  }),
  'a cell is doubled': ofCells((pieces, at) => {
    pieces.splice(at, 0, pieces[at] ?? '', pieces[at + 1] ?? '|');
  }),
  'two cells change places': ofCells((pieces, at, random) => {
    swap(pieces, at, random.below(Math.ceil(pieces.length / 2)) * 2);
  }),
  'a border goes': ofCells((pieces, at) => {
    pieces.splice(at, 2, pieces[at] ?? '');
  }),
  'a border comes': ofText((text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.of(borders) + text.slice(at);
  }),
  'all borders of a kind change': ofText((text, random) =>
    text.replaceAll(random.of(borders), random.of(borders)),
  ),
  'a code changes': ofText((text, random) => {
    const codes = [...text.matchAll(/\d{3}/g)];
    const code = codes.length > 0 ? random.of(codes) : undefined;
    if (code === undefined) return text;
    const other = random.of(['99', '1000', '4xx', '000', '404', String(100 + random.below(900))]);
    return text.slice(0, code.index) + other + text.slice(code.index + 3);
  }),
  'digits of another script': ofText((text, random) => withDigits(text, random.of(zeros))),
  'accents come apart': ofText((text) => text.normalize('NFD')),
  'spaces become fixed': ofText((text) => text.replaceAll(' ', '\u00A0')),
  'spaces go': ofText((text) => text.replaceAll(' ', '')),
  'old line ends': ofText((text, random) =>
    text.replaceAll('\n', random.of(['\r', '\r\n', '\u2028', '\v'])),
  ),
  'line ends go': ofText((text) => text.replaceAll('\n', ' ')),
  'all in capitals': ofText((text) => text.toUpperCase()),
  'read as Latin 1 and saved as UTF-8': (bytes) => Buffer.from(bytes.toString('latin1')),
  'saved as Latin 1': (bytes) => Buffer.from(bytes.toString(), 'latin1'),
  'saved as UTF-16': (bytes, random) => {
    const wide = Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le');
    return random.below(2) === 0 ? wide : wide.swap16();
  },
  'a byte order mark': (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  'all of it twice': (bytes) => Buffer.concat([bytes, bytes]),
  'a part many times': (bytes, random) => {
    const [start, end] = range(bytes, random, 400);
    const part = bytes.subarray(start, end);
    const times = Array.from({ length: random.below(50) + 1 }, () => part);
    return Buffer.concat([bytes.subarray(0, start), ...times, bytes.subarray(end)]);
  },
  'a part of another document': (bytes, random, others) => {
    const other = random.of(others);
    const at = random.below(bytes.length + 1);
    return Buffer.concat([
      bytes.subarray(0, at),
      other.subarray(...range(other, random, 2000)),
      bytes.subarray(at),
    ]);
  },
};

const names = Object.keys(mutations);

/** Spoils a document in one to four ways, and says which. */
export function mutate(
  bytes: Buffer,
  random: Random,
  others: readonly Buffer[],
): { mutated: Buffer; ways: string[] } {
  const ways = Array.from({ length: random.below(4) + 1 }, () => random.of(names));
  const mutated = ways.reduce((now, way) => mutations[way]?.(now, random, others) ?? now, bytes);
  return { mutated, ways };
}
