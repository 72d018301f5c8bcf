import { createHash } from 'node:crypto';

/** Something that was read: its name, and its bytes or text. */
export type Part = readonly [name: string, content: Uint8Array | string];

/** A hash of parts in their order, by names and contents. */
export function fingerprint(parts: Iterable<Part>): string {
  const hash = createHash('sha256');
  for (const [name, content] of parts) {
    const of = createHash('sha256').update(content).digest('hex');
    hash.update(`${of} ${name}\n`);
  }
  return hash.digest('hex');
}
