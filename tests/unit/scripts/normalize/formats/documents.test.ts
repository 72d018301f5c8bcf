import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../../scripts/normalize/parse.ts';
import { smallLexicon } from '../small-lexicon.ts';

/** Each document has its expected rows and problems beside it, read and approved by a person. */
const folder = new URL('../../../../fixtures/documents/', import.meta.url);
const documents = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

describe('documents of every shape', () => {
  it.each(documents)('%s', async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const parsed = parseDocument(bytes, { file: name, lexicon: smallLexicon });
    const problems = parsed.problems.map(
      ({ level, rule, line }) => `${level} ${rule} at ${String(line)}`,
    );
    const told = { format: parsed.format, rows: parsed.rows, problems };
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(
      new URL(`${name}.expected.json`, folder).pathname,
    );
  });
});
