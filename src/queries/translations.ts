import { getEntry } from 'astro:content';
import { handbookFields, type HandbookField } from '../lib/schemas/handbook.ts';
import {
  translationStates,
  type Counts,
  type TranslationState,
  type Upkeep,
} from '../lib/schemas/translation.ts';
import type { Lang } from '../lib/locales.ts';

/** Counts of fields by state, with their sum. */
export interface Tally extends Counts {
  readonly all: number;
}

/** How far one translation has come. */
export interface TranslationView {
  readonly lang: Lang;
  readonly fields: readonly { readonly field: HandbookField; readonly tally: Tally }[];
  readonly total: Tally;
  /** What is not done: for each field and state the codes, with `every` if that is all of them. */
  readonly open: readonly OpenWork[];
}

export interface OpenWork {
  readonly field: HandbookField;
  readonly state: Exclude<TranslationState, 'done'>;
  readonly codes: readonly number[];
  readonly every: boolean;
}

/** The state of every translation, in the order of the languages. */
export async function listTranslations(): Promise<TranslationView[]> {
  const entry = await getEntry('upkeep', 'translations');
  if (!entry) throw new Error('The normaliser has not counted the translations.');
  return entry.data.map((upkeep) => {
    const fields = handbookFields.map((field) => ({ field, tally: sum([upkeep.fields[field]]) }));
    return {
      lang: upkeep.lang,
      fields,
      total: sum(Object.values(upkeep.fields)),
      open: fields.flatMap(({ field, tally }) => openWork(upkeep, field, tally)),
    };
  });
}

function openWork({ open }: Upkeep, field: HandbookField, { all }: Tally): OpenWork[] {
  const states = Map.groupBy(
    open.filter((item) => item.field === field),
    ({ state }) => state,
  );
  return [...states].map(([state, items]) => ({
    field,
    state,
    codes: items.map(({ code }) => code),
    every: items.length === all,
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
