import type { Problem } from '../../src/lib/problem.ts';
import { isDisagreement, type Finding } from '../../src/lib/schemas/finding.ts';
import type { Registry } from '../../src/lib/schemas/registry.ts';
import type { Table, TableRow } from '../../src/lib/schemas/table.ts';
import { foldPhrase } from './find/phrase.ts';
import type { Placed } from './read/yaml.ts';

export interface SourceReport {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly rows: number;
  readonly codes: number;
  readonly phrasesNormalised: number;
  /** Rows that contradict the registry, their own table or another one. */
  readonly disagreements: number;
  readonly duplicates: number;
  readonly onlyHere: readonly number[];
  readonly findings: readonly { line: number; code: number; finding: Finding }[];
}

/** A code that the tables print under more than one phrase, spelling aside. */
export interface PhraseConflict {
  readonly code: number;
  readonly phrases: readonly { phrase: string; sources: readonly string[] }[];
}

export interface Report {
  readonly sources: readonly SourceReport[];
  readonly rows: number;
  readonly codes: number;
  readonly conflicts: readonly PhraseConflict[];
  readonly problems: readonly Problem[];
}

/** Counts what the normaliser did and found, per source and in all. */
export function makeReport(
  tables: readonly Table[],
  registry: ReadonlyMap<number, Placed<Registry>>,
  problems: readonly Problem[],
): Report {
  const codes = new Set(tables.flatMap(({ rows }) => rows.map(({ code }) => code)));
  return {
    sources: tables.map(reportSource),
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    codes: codes.size,
    conflicts: [...codes]
      .sort((a, b) => a - b)
      .map((code) => ({ code, phrases: phrasesOf(code, tables, registry.get(code)?.value) }))
      .filter(({ phrases }) => phrases.length > 1),
    problems,
  };
}

function reportSource({ id, file, format, rows }: Table): SourceReport {
  const having = (rule: Finding['rule']) =>
    rows.filter(({ findings }) => findings.some((finding) => finding.rule === rule));
  return {
    id,
    file,
    format,
    rows: rows.length,
    codes: new Set(rows.map(({ code }) => code)).size,
    phrasesNormalised: rows.filter(({ printed, phrase }) => printed !== phrase).length,
    disagreements: rows.filter(({ findings }) => findings.some(isDisagreement)).length,
    duplicates: having('duplicate').length,
    onlyHere: [...new Set(having('only-here').map(({ code }) => code))],
    findings: rows.flatMap(({ line, code, findings }) =>
      findings.map((finding) => ({ line, code, finding })),
    ),
  };
}

function phrasesOf(code: number, tables: readonly Table[], facts: Registry | undefined) {
  const spelled = new Map<string, { phrase: string; sources: string[] }>();
  const add = (source: string, { printed, phrase, findings }: TableRow) => {
    if (printed === undefined) return;
    if (findings.some(({ rule }) => rule === 'phrase-translated')) return;
    // Where only spelling was changed, the registry's spelling stands for all of them.
    const shown = facts && isSpelling(printed, facts) ? (phrase ?? printed) : printed;
    const entry = spelled.get(foldPhrase(shown)) ?? { phrase: shown, sources: [] };
    if (!entry.sources.includes(source)) entry.sources.push(source);
    spelled.set(foldPhrase(shown), entry);
  };
  for (const { id, rows } of tables) {
    for (const row of rows) if (row.code === code) add(id, row);
  }
  return [...spelled.values()];
}

function isSpelling(printed: string, { phrase, aliases }: Registry): boolean {
  return [phrase, ...aliases].some((known) => foldPhrase(known) === foldPhrase(printed));
}
