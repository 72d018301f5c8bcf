import { isLang } from '../../../src/lib/locales.ts';
import type { Finding } from '../../../src/lib/schemas/finding.ts';
import type { Input } from '../read.ts';
import type { NormalRow } from '../normalise.ts';
import { findCollision } from './collision.ts';
import { cosine, weigh, type Vector } from './similarity.ts';

/** A text with fewer different word stems says too little to be judged by them. */
const fewestStems = 20;
/** A text that is more like this share of all codes than like its own is probably about another. */
const mostCodes = 0.6;
/** A likeness to another code this many times as great makes the doubt worth telling. */
const clearly = 3;

/**
 * Rows whose text does not speak of what their number means. A known other meaning is recognised by
 * its words. Beyond that, text and the handbook's words of the same language are compared as vectors
 * of weighted word stems; a row is told when it is less like its own code than like most others.
 * @returns the findings of each row; only known other meanings for a language without a handbook
 */
export function findOtherMeanings(
  rows: readonly NormalRow[],
  lang: string,
  { handbook, registry }: Input,
): Finding[][] {
  const isUnlike = compareWith(isLang(lang) ? handbook.get(lang) : undefined);
  return rows.map(({ code, text }) => {
    const facts = registry.get(code)?.value;
    if (text === undefined || facts === undefined) return [];
    const collision = findCollision(text, lang, facts.collisions);
    if (collision) return [collision];
    return isUnlike(code, text) ? [{ rule: 'other-meaning', phrase: facts.phrase }] : [];
  });
}

type Handbooks = Input['handbook'] extends ReadonlyMap<unknown, infer H> ? H : never;

function compareWith(words: Handbooks | undefined): (code: number, text: string) => boolean {
  const rows = [...(words ?? [])].map(([code, { value }]) => ({
    code,
    // What tells look-alikes apart speaks of other codes.
    text: JSON.stringify({ ...value, confused: undefined }),
  }));
  const { vectors, vectorOf } = weigh(rows.map(({ text }) => text));
  const meanings = new Map<number, Vector>(
    rows.map(({ code }, index) => [code, vectors[index] ?? new Map<string, number>()]),
  );
  return (code, text) => {
    const own = meanings.get(code);
    const vector = vectorOf(text);
    if (own === undefined || vector.size < fewestStems) return false;
    const likeness = cosine(vector, own);
    const others = [...meanings.values()].map((other) => cosine(vector, other));
    const closer = others.filter((other) => other > likeness);
    return closer.length > others.length * mostCodes && Math.max(...others) > likeness * clearly;
  };
}
