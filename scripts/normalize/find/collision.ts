import type { Finding } from '../../../src/lib/schemas/finding.ts';
import type { Registry } from '../../../src/lib/schemas/registry.ts';

/**
 * The other owner's meaning of a number that a text describes: the first whose tell-tale words it
 * holds, all of them. Words count from their beginning, without case and marks.
 */
export function findCollision(
  text: string,
  lang: string,
  collisions: Registry['collisions'],
): Finding | undefined {
  const words = foldWords(text);
  const found = collisions.find(({ tells }) =>
    tells?.[lang]?.every((tell) => words.includes(foldWords(tell))),
  );
  return found && { rule: 'text-collision', phrase: found.phrase, owner: found.owner };
}

/** Words in lower case and without marks, each with a space before it. */
function foldWords(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}
