import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLexicon } from '../../../scripts/normalize/read-lexicon.ts';
import { read } from '../../../scripts/normalize/read.ts';
import { root } from '../../repo/support/files.ts';
import type { Phrases } from './simple-reader.ts';

/** A sound document. */
export interface Document {
  readonly name: string;
  readonly bytes: Buffer;
}

const content = join(root, 'content');

/** The received tables and the fixtures, sorted by name. */
export const documents: readonly Document[] = [
  join(content, 'sources'),
  join(root, 'tests/fixtures/documents'),
].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.expected.json') && name !== 'manifest.yaml')
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
);

export const lexicon = readLexicon(content);

export const { input } = read(content);

export const phrases: Phrases = new Map(
  [...input.registry].map(([code, { value }]) => [code, value.phrase.toLowerCase()]),
);
