import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { langs } from '../../src/lib/locales.ts';
import { runPipeline } from '../../scripts/normalize/pipeline.ts';
import { read } from '../../scripts/normalize/read.ts';
import { root } from './support/files.ts';

const contentDir = join(root, 'content');
const { report, problems } = runPipeline(contentDir);
const { input } = read(contentDir);
const findings = (id: string) => report.sources.find((source) => source.id === id)?.findings ?? [];

test('the content has no fault', () => {
  expect(problems.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('the source tables hold 164 rows and 56 codes', () => {
  expect(report.sources.map(({ id, format, rows }) => [id, format, rows])).toEqual([
    ['flashcards', 'flashcards', 26],
    ['by-class', 'list', 21],
    ['vendor-es', 'cells', 42],
    ['long-fr', 'run-on', 55],
    ['vendor-en', 'headed', 20],
  ]);
  expect([report.rows, report.codes]).toEqual([164, 56]);
});

describe('disagreements are found', () => {
  test.each([
    ['long-fr', 421, 'same-text'],
    ['long-fr', 421, 'text-collision'],
    ['long-fr', 422, 'duplicate'],
    ['long-fr', 422, 'same-text'],
    ['long-fr', 422, 'other-meaning'],
    ['long-fr', 425, 'text-collision'],
    ['long-fr', 449, 'unregistered'],
    ['long-fr', 509, 'unregistered'],
    ['long-fr', 510, 'status'],
    ['vendor-es', 413, 'phrase-older'],
    ['vendor-es', 422, 'phrase-older'],
    ['vendor-es', 305, 'status'],
  ])('%s, %d: %s', (id, code, rule) => {
    expect(
      findings(id)
        .filter((one) => one.code === code)
        .map(({ finding }) => finding.rule),
    ).toContain(rule);
  });

  test('no text is doubted without need', () => {
    const doubted = report.sources.flatMap(({ id, findings: found }) =>
      found
        .filter(({ finding }) => finding.rule === 'other-meaning')
        .map(({ code, line }) => [id, code, line]),
    );
    expect(doubted).toEqual([['long-fr', 422, 40]]);
  });

  test('phrases are normalised and the printed ones are kept', () => {
    const spelled = findings('vendor-es').flatMap(({ code, finding }) =>
      finding.rule === 'phrase-spelling' ? [[code, finding.printed, finding.phrase]] : [],
    );
    expect(spelled).toEqual(
      expect.arrayContaining([
        [204, 'NoContent', 'No Content'],
        [408, 'Request Time-out', 'Request Timeout'],
        [504, 'ServerTimeout', 'Gateway Timeout'],
      ]),
    );
  });

  test('tables that print different phrases for one code', () => {
    expect(report.conflicts.map(({ code }) => code)).toContain(422);
  });
});

describe('the registry', () => {
  test('holds 100 codes', () => {
    expect(input.registry.size).toBe(100);
  });

  test.each([...input.registry.values()].map(({ value }) => [value.code, value] as const))(
    '%d agrees with itself',
    (_, { status, registration, mustNotStore, cacheable, sentAs, reachesClient }) => {
      expect(registration !== undefined).toBe(status === 'temporary');
      expect(mustNotStore && cacheable).toBe(false);
      if (sentAs !== undefined) expect(reachesClient).toBe(false);
    },
  );

  test('the heuristically cacheable codes are those of RFC 9110 §15.1 and RFC 7725', () => {
    const cacheable = [...input.registry.values()].filter(({ value }) => value.cacheable);
    expect(cacheable.map(({ value }) => value.code)).toEqual([
      200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501,
    ]);
  });
});

describe.each(langs)('the handbook in %s', (lang) => {
  const rows: NonNullable<ReturnType<typeof input.handbook.get>> =
    input.handbook.get(lang) ?? new Map();

  test('has name, summary and meaning for every code', () => {
    const incomplete = [...input.registry.keys()].filter((code) => {
      const row = rows.get(code)?.value;
      return !(row?.name && row.summary && row.meaning);
    });
    expect(incomplete).toEqual([]);
  });

  test('names no two codes alike, and repeats no summary', () => {
    for (const field of ['name', 'summary'] as const) {
      const values = [...rows.values()].map(({ value }) => value[field]);
      const repeated = values.filter((value, index) => values.indexOf(value) !== index);
      // 401 and AWS's 561 really carry the same English phrase.
      expect(repeated).toEqual(lang === 'en' && field === 'name' ? ['Unauthorized'] : []);
    }
  });

  test('summaries are single sentences', () => {
    for (const { value } of rows.values()) expect(value.summary).toMatch(/^[^`[\]]+[.!?]$/);
  });
});
