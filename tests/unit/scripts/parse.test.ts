import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const output = z.object({
  format: z.string(),
  rows: z.array(z.object({ code: z.number(), line: z.number() })),
  problems: z.array(z.object({ rule: z.string(), file: z.string() })),
});

function run(
  args: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/parse.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const wrong: readonly (readonly [args: string[], message: string])[] = [
  [[], 'No file'],
  [['a.txt', 'b.txt'], 'Only one file'],
  [['a.txt', '--format', 'table'], 'flashcards'],
  [['a.txt', '--form', 'list'], '--form'],
];

describe('parse', () => {
  it('prints the rows of a document', () => {
    const file = 'tests/fixtures/documents/list-dash.es.txt';
    const { status, out } = run([file, '--format', 'list', '--lang', 'es']);
    const { format, rows, problems } = output.parse(JSON.parse(out));
    expect(status).toBe(0);
    expect(format).toBe('list');
    expect(rows.map(({ code }) => code)).toEqual([200, 404, 503]);
    expect(problems.every((problem) => problem.file === file)).toBe(true);
  });

  it('reads standard input', () => {
    const { status, out } = run(['-'], '404: Not Found\n405: Method Not Allowed\n');
    expect(status).toBe(0);
    expect(output.parse(JSON.parse(out)).rows).toHaveLength(2);
  });

  it.each([
    ['tests/fixtures/documents/none.en.txt', 'unknown-shape'],
    ['tests/fixtures/documents/unclosed.csv', 'unclosed-quote'],
    ['no/such/file.txt', 'unreadable-file'],
    ['tests', 'unreadable-file'],
  ])('ends with 1 for %s', (file, rule) => {
    const { status, out } = run([file]);
    expect(status).toBe(1);
    expect(output.parse(JSON.parse(out)).problems.map((problem) => problem.rule)).toContain(rule);
  });

  it.each(wrong)('ends with 2 for %j', (args, message) => {
    const { status, out, err } = run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });
});
