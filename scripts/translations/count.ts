import { fallbackLang, langs, type Lang } from '../../src/lib/locales.ts';
import {
  collectionFields,
  collections,
  fieldOfPart,
  type Collection,
  type Counts,
  type TranslationState,
  type Upkeep,
} from '../../src/lib/schemas/translation.ts';
import { classOf } from '../../src/lib/status-code.ts';
import { stampOf, type AllStamps } from './read.ts';
import { stateOf } from './state.ts';
import { wordsIn, type Translatable } from './words.ts';

/** What the count needs to know of the content. */
export type Translations = Translatable & { readonly stamps: AllStamps };

/** Counts the parts of every translation by state, per field and per class, and lists what is open. */
export function countTranslations(content: Translations): Upkeep[] {
  return langs
    .filter((lang) => lang !== fallbackLang)
    .map((lang) => {
      const parts = collections.flatMap((collection) => statesIn(collection, lang, content));
      const fields = collections.flatMap((collection) =>
        collectionFields[collection].map((field) => ({
          collection,
          field,
          counts: countStates(
            parts.filter(
              (one) => one.collection === collection && fieldOfPart(collection, one.part) === field,
            ),
          ),
        })),
      );
      const byClass = Map.groupBy(
        parts.filter(({ collection }) => collection === 'handbook'),
        ({ item }) => classOf(Number(item)),
      );
      const classes = Object.fromEntries(
        [...byClass].map(([key, own]) => [key, countStates(own)] as const),
      );
      const open = parts.flatMap(({ state, date, ...part }) =>
        state === 'done' ? [] : [{ ...part, state, ...(date !== undefined && { date }) }],
      );
      return { lang, fields, classes, open };
    });
}

interface PartState {
  readonly collection: Collection;
  readonly item: string;
  readonly part: string;
  readonly state: TranslationState;
  /** Day of a translation that has become stale. */
  readonly date: string | undefined;
}

function statesIn(collection: Collection, lang: Lang, content: Translations): PartState[] {
  const english = wordsIn(collection, fallbackLang, content);
  const own = wordsIn(collection, lang, content);
  return union(english, own).flatMap((item) =>
    union(english.get(item), own.get(item)).flatMap((part): PartState[] => {
      const stamp = stampOf(content.stamps, lang, collection, item, part);
      const state = stateOf({
        english: english.get(item)?.get(part),
        words: own.get(item)?.get(part),
        stamp,
      });
      if (state === undefined) return [];
      return [{ collection, item, part, state, date: state === 'stale' ? stamp?.date : undefined }];
    }),
  );
}

const union = (...maps: readonly (ReadonlyMap<string, unknown> | undefined)[]): string[] => [
  ...new Set(maps.flatMap((map) => [...(map?.keys() ?? [])])),
];

function countStates(parts: readonly PartState[]): Counts {
  const counts = { done: 0, stale: 0, undated: 0, missing: 0 };
  for (const { state } of parts) counts[state]++;
  return counts;
}
