import type { Problem } from '../../src/lib/problem.ts';
import type { Finding } from '../../src/lib/schemas/finding.ts';
import type { Table, TableRow } from '../../src/lib/schemas/table.ts';
import { buildLexicon } from './lexicon.ts';
import { findOtherMeanings } from './find/meaning.ts';
import { normalisePhrase } from './find/phrase.ts';
import { findRepeats } from './find/repeats.ts';
import { findStatus } from './find/status.ts';
import { normalise, type NormalRow } from './normalise.ts';
import { parseDocument } from './parse.ts';
import type { Input, ReceivedTable } from './read.ts';

interface Normalised {
  readonly received: ReceivedTable;
  readonly format: string;
  readonly rows: readonly NormalRow[];
}

/**
 * Parses and normalises every source table and finds out where they disagree with the registry,
 * with themselves and with each other.
 */
export function buildTables(input: Input): { tables: Table[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lexicon = buildLexicon(
    [...input.registry.values()].map(({ value }) => value),
    [...input.registry.keys()].flatMap((code) =>
      namesOf(input.handbook, code).map((name) => ({ code, name })),
    ),
  );
  const normalised = input.sources.map((received): Normalised => {
    const { source, bytes, file } = received;
    const parsed = parseDocument(bytes, {
      file,
      lexicon,
      lang: source.lang,
      ...(source.format === undefined ? {} : { format: source.format }),
    });
    const { rows, problems: refused } = normalise(parsed.rows, file);
    problems.push(...parsed.problems, ...refused);
    return { received, format: parsed.format, rows };
  });
  const lists = new Map<number, Set<string>>();
  for (const { received, rows } of normalised) {
    for (const { code } of rows) {
      lists.set(code, (lists.get(code) ?? new Set()).add(received.source.id));
    }
  }
  const tables = normalised.map(({ received, format, rows }, order): Table => {
    const repeats = findRepeats(rows);
    const meanings = findOtherMeanings(rows, received.source.lang, input);
    const { file, ...credits } = received.source;
    return {
      ...credits,
      order,
      format,
      file: `content/sources/${file}`,
      rows: rows.map((row, index) => {
        const onlyHere: Finding[] =
          normalised.length > 1 && lists.get(row.code)?.size === 1 ? [{ rule: 'only-here' }] : [];
        return withFindings(row, received.source.lang, input, [
          ...(repeats[index] ?? []),
          ...(meanings[index] ?? []),
          ...onlyHere,
        ]);
      }),
    };
  });
  return { tables, problems };
}

function namesOf(handbook: Input['handbook'], code: number): string[] {
  return [...handbook.values()].flatMap((rows) => rows.get(code)?.value.name ?? []);
}

function withFindings(
  row: NormalRow,
  lang: string,
  input: Input,
  more: readonly Finding[],
): TableRow {
  const facts = input.registry.get(row.code)?.value;
  const { phrase, findings } =
    row.printed === undefined || facts === undefined
      ? { phrase: row.printed, findings: [] }
      : normalisePhrase(row.printed, facts, lang);
  return {
    line: row.line,
    code: row.code,
    ...(row.printed === undefined ? {} : { printed: row.printed }),
    ...(phrase === undefined ? {} : { phrase }),
    ...(row.text === undefined ? {} : { text: row.text }),
    ...(row.example === undefined ? {} : { example: row.example }),
    findings: [...findStatus(facts), ...findings, ...more],
  };
}
