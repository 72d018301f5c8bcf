import { Document, visit } from 'yaml';
import {
  handbookFields,
  type Handbook,
  type HandbookField,
} from '../../src/lib/schemas/handbook.ts';
import type { Stamps } from '../../src/lib/schemas/translation.ts';
import { fingerprint } from './fingerprint.ts';

export interface StampOrder {
  /** The codes whose fields are stamped anew; without any, every field that has no stamp yet. */
  readonly codes: readonly number[];
  /** The only field to stamp, if not all. */
  readonly field?: HandbookField | undefined;
  readonly date: string;
}

type Rows = ReadonlyMap<number, { readonly value: Handbook }>;

/**
 * Stamps translated fields with the English text as it stands. Stamps of fields that the language
 * no longer has are dropped, whatever the order says.
 * @returns all stamps of the language, and how many fields were stamped
 */
export function stampFields(
  before: Stamps,
  { english, words }: { readonly english: Rows; readonly words: Rows },
  { codes, field: only, date }: StampOrder,
): { stamps: Stamps; stamped: number } {
  let stamped = 0;
  const entries = [...words].map(([code, { value }]) => {
    const fields = handbookFields.flatMap((field) => {
      const source = english.get(code)?.value[field];
      const old = before[code]?.[field];
      if (value[field] === undefined) return [];
      const wanted =
        (only === undefined || only === field) &&
        (codes.length === 0 ? old === undefined : codes.includes(code));
      if (!wanted || source === undefined) return old ? [[field, old] as const] : [];
      stamped++;
      return [[field, { from: fingerprint(source), date }] as const];
    });
    return [String(code), Object.fromEntries(fields)] as const;
  });
  const stamps = Object.fromEntries(entries.filter(([, fields]) => Object.keys(fields).length > 0));
  return { stamps, stamped };
}

/** Stamps as YAML, sorted by code and field, one line each. */
export function writeStamps(stamps: Stamps): string {
  const codes = Object.entries(stamps)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([code, fields]) => [Number(code), inOrder(fields)] as const);
  const document = new Document(new Map(codes));
  visit(document, {
    Map: (_, node) => {
      node.flow = node.has('from');
    },
  });
  return document.toString({ lineWidth: 0 });
}

const inOrder = (fields: Stamps[string]) =>
  new Map(handbookFields.flatMap((field) => (fields[field] ? [[field, fields[field]]] : [])));
