import { parseDocument } from '../../../scripts/normalize/parse.ts';
import { documents, lexicon, phrases } from './corpus.ts';
import { faultsOf } from './judge.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { renderFaults } from './render-faults.ts';
import type { StepCounter } from './steps.ts';

/** A document that was spoilt, and what is wrong with its reading. */
export interface Tried {
  readonly name: string;
  readonly ways: readonly string[];
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly stepsPerByte: number;
  readonly faults: readonly string[];
}

/** One in so many documents goes the whole road to pages. */
const wholeRoadEvery = 100;

const others = documents.map(({ bytes }) => bytes);

/** Spoils a document, which follows from seed and index alone, reads it and judges the reading. */
export function tryDocument(seed: number, index: number, counter: StepCounter | undefined): Tried {
  const random = new Random(seed * 1_000_003 + index);
  const { name, bytes: sound } = random.of(documents);
  const { mutated: bytes, ways } = mutate(sound, random, others);
  try {
    counter?.take();
    const parsed = parseDocument(bytes, { file: name, lexicon });
    const steps = counter?.take();
    const faults = [
      ...faultsOf(bytes, parsed, phrases, steps),
      ...(index % wholeRoadEvery === 0 ? renderFaults(bytes) : []),
    ];
    const stepsPerByte = (steps ?? 0) / Math.max(1, bytes.length);
    return { name, ways, bytes, rows: parsed.rows.length, stepsPerByte, faults };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, ways, bytes, rows: 0, stepsPerByte: 0, faults: [`it throws ${told}`] };
  }
}
