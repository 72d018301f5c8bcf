import { isLang } from '../../../src/lib/locales.ts';
import type { Finding } from '../../../src/lib/schemas/finding.ts';
import type { Input } from '../read.ts';
import type { NormalRow } from '../normalise.ts';
import { findCollision } from './collision.ts';
import { cosine, weigh, type Vector } from './similarity.ts';

/** A text with fewer different word stems says too little to be judged by them. */
const fewestStems = 20;
/** Below this likeness a text and a meaning have nothing in common but everyday words. */
const unlike = 0.03;
/** A likeness to another code this many times as great makes the doubt worth telling. */
const clearly = 3;

/**
 * Rows whose text does not speak of what their number means. A known other meaning is recognised by
 * its words. Beyond that, text and the handbook's words of the same language are compared as vectors
 * of weighted word stems; a row is told when it is unlike its own code and clearly more like another.
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
    text: Object.values(value).join(' '),
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
    const best = Math.max(...[...meanings.values()].map((other) => cosine(vector, other)));
    return likeness < unlike && best > likeness * clearly;
  };
}
