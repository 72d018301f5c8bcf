import { getEntry } from 'astro:content';
import type { Lang } from '../lib/locales.ts';
import {
  collections,
  fieldOfPart,
  translationStates,
  type Collection,
  type Counts,
  type Field,
  type TranslationState,
  type Upkeep,
} from '../lib/schemas/translation.ts';

/** Counts of parts by state, with their sum. */
export interface Tally extends Counts {
  readonly all: number;
}

/** How far one translation has come. */
export interface TranslationView {
  readonly lang: Lang;
  readonly collections: readonly CollectionTallies[];
  readonly total: Tally;
  /** What is not done, with `every` where that is all there is of a field. */
  readonly open: readonly OpenWork[];
}

export interface CollectionTallies {
  readonly collection: Collection;
  readonly fields: readonly { readonly field: Field; readonly tally: Tally }[];
}

export interface OpenWork {
  readonly collection: Collection;
  readonly field: Field;
  readonly state: Exclude<TranslationState, 'done'>;
  readonly items: readonly string[];
  readonly every: boolean;
}

/** The state of every translation, in the order of the languages. */
export async function listTranslations(): Promise<TranslationView[]> {
  const entry = await getEntry('upkeep', 'translations');
  if (!entry) throw new Error('The normaliser has not counted the translations.');
  return entry.data.map((upkeep) => {
    const rows = upkeep.fields.map((row) => ({ ...row, tally: sum([row.counts]) }));
    return {
      lang: upkeep.lang,
      collections: collections.map((collection) => ({
        collection,
        fields: rows.filter((row) => row.collection === collection),
      })),
      total: sum(rows.map(({ counts }) => counts)),
      open: rows.flatMap((row) => openWork(upkeep, row)),
    };
  });
}

function openWork(
  { open }: Upkeep,
  { collection, field, tally }: { collection: Collection; field: Field; tally: Tally },
): OpenWork[] {
  const states = Map.groupBy(
    open.filter(
      (one) => one.collection === collection && fieldOfPart(collection, one.part) === field,
    ),
    ({ state }) => state,
  );
  return [...states].map(([state, parts]) => ({
    collection,
    field,
    state,
    items: [...new Set(parts.map(({ item }) => item))],
    every: parts.length === tally.all,
  }));
}

function sum(counts: readonly Counts[]): Tally {
  const tally = { done: 0, stale: 0, undated: 0, missing: 0, all: 0 };
  for (const each of counts) {
    for (const state of translationStates) {
      tally[state] += each[state];
      tally.all += each[state];
    }
  }
  return tally;
}
