import { fileURLToPath } from 'node:url';
import { read } from '../../../scripts/normalize/read.ts';
import type { Source } from '../../../src/lib/schemas/manifest.ts';
import type { Registry } from '../../../src/lib/schemas/registry.ts';

const { input } = read(fileURLToPath(new URL('../../../content', import.meta.url)));
const { registry } = input;

/** The facts of every code as they are written in content/registry. */
export const allFacts: readonly Registry[] = [...registry.values()].map(({ value }) => value);

/** The facts of one code. */
export function factsOf(code: number): Registry {
  const facts = registry.get(code)?.value;
  if (!facts) throw new RangeError(`The registry has no ${String(code)}.`);
  return facts;
}

/** The source tables as the manifest lists them. */
export const sources: readonly Source[] = input.sources.map(({ source }) => source);
