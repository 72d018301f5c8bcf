import { Document, visit } from 'yaml';
import {
  collectionFields,
  fieldOfPart,
  type Collection,
  type Field,
  type Stamps,
} from '../../src/lib/schemas/translation.ts';
import { fingerprint } from './fingerprint.ts';
import type { Words } from './words.ts';

export interface StampOrder {
  /**
   * The items whose parts are stamped anew; without any, every part that has no stamp yet, and of
   * the language that all others follow every part that has changed.
   */
  readonly items: readonly string[];
  /** The only field to stamp, if not all. */
  readonly field?: Field | undefined;
  readonly date: string;
}

/**
 * Stamps the translated parts of a collection with the English text as it stands. Stamps of parts
 * that the language no longer has are dropped, whatever the order says.
 * @returns all stamps of the collection, and how many parts were stamped
 */
export function stampWords(
  before: Stamps,
  {
    collection,
    english,
    words,
  }: { readonly collection: Collection; readonly english: Words; readonly words: Words },
  { items, field: only, date }: StampOrder,
): { stamps: Stamps; stamped: number } {
  let stamped = 0;
  const entries = [...words].map(([item, parts]) => {
    const stamps = [...parts.keys()].flatMap((part) => {
      const source = english.get(item)?.get(part);
      const old = before[item]?.[part];
      const wanted =
        (only === undefined || only === fieldOfPart(collection, part)) &&
        (items.length === 0
          ? old === undefined || (words === english && old.from !== fingerprint(source))
          : items.includes(item));
      if (!wanted || source === undefined) return old ? [[part, old] as const] : [];
      stamped++;
      return [[part, { from: fingerprint(source), date }] as const];
    });
    return [item, Object.fromEntries(stamps)] as const;
  });
  const stamps = Object.fromEntries(entries.filter(([, parts]) => Object.keys(parts).length > 0));
  return { stamps, stamped };
}

/** Stamps as YAML, sorted by item and part, one line each. */
export function writeStamps(collection: Collection, stamps: Stamps): string {
  const items = Object.entries(stamps)
    .sort(([a], [b]) => byName.compare(a, b))
    .map(([item, parts]) => {
      const key = /^\d+$/.test(item) ? Number(item) : item;
      return [key, new Map(inOrder(collection, parts))] as const;
    });
  const document = new Document(new Map<string | number, unknown>(items));
  visit(document, {
    Map: (_, node) => {
      node.flow = node.has('from');
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Numbers by value, names by letters. */
const byName = new Intl.Collator('en', { numeric: true });

const inOrder = (collection: Collection, parts: Stamps[string]) =>
  collectionFields[collection].flatMap((field) =>
    Object.entries(parts)
      .filter(([part]) => fieldOfPart(collection, part) === field)
      .sort(([a], [b]) => byName.compare(a, b)),
  );
