import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../../scripts/normalize/parse.ts';
import { smallLexicon } from '../small-lexicon.ts';

const cases: readonly (readonly [document: string, asked: string, seems: string])[] = [
  ['run-on.fr.txt', 'list', 'run-on'],
  ['run-on.fr.txt', 'headed', 'run-on'],
  ['list-wrapped.en.txt', 'flashcards', 'list'],
  ['list-wrapped.en.txt', 'json', 'list'],
  ['objects.json', 'csv', 'json'],
  ['excel.de.csv', 'list', 'csv'],
  ['order.tsv', 'html-table', 'tsv'],
  ['table.de.html', 'run-on', 'html-table'],
  ['cells-leading.es.txt', 'markdown-table', 'cells'],
];

describe('a document under a wrong format', () => {
  it.each(cases)('%s as %s looks like %s', (file, format, seems) => {
    const url = new URL(`../../../../fixtures/documents/${file}`, import.meta.url);
    const options = { file, format, lexicon: smallLexicon };
    const { rows, problems } = parseDocument(readFileSync(url), options);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'wrong-shape', level: 'error', file }]);
    expect(problems[0]?.hint).toContain(seems);
  });

  it('names the known shapes when no shape fits', () => {
    const { format, rows, problems } = parseDocument('A letter.', {
      file: 'letter.txt',
      lexicon: smallLexicon,
    });
    expect({ format, rows }).toEqual({ format: 'unknown', rows: [] });
    expect(problems[0]?.hint).toContain('flashcards');
  });
});
