import { z } from 'astro/zod';
import { langs, type Lang } from '../locales.ts';
import { classKeys } from '../status-code.ts';
import { comparisonFields } from './comparison.ts';
import { handbookFields } from './handbook.ts';

/**
 * The collections of words that are translated, each with its fields in the order in which lists
 * name them. The forms of a term are not among them: they belong to its language, not to the English.
 */
export const collectionFields = {
  handbook: handbookFields,
  glossary: ['name', 'definition'],
  headers: ['summary', 'meaning', 'codes'],
  comparisons: comparisonFields,
  choose: ['question', 'answers', 'reason'],
} as const;

export type Collection = keyof typeof collectionFields;
export type Field = (typeof collectionFields)[Collection][number];

/** The collections, in the order in which lists name them. */
export const collections = Object.keys(collectionFields) as [Collection, ...Collection[]];

const lang = z.enum(langs as [Lang, ...Lang[]]);
const collection = z.enum(collections);
const field = z.enum(Object.values(collectionFields).flat() as [Field, ...Field[]]);
const date = z.iso.date();

/** The English text that a part was made from, by the beginning of its hash, and the day. */
const stamp = z.strictObject({
  from: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits, quoted if they are all digits'),
  date,
});

/**
 * Stamps by item and part: the shape of content/translations/<lang>/<collection>.yaml. A part is
 * what falls back to English by itself: a field (`summary`), or one text of it (`codes.404`).
 */
export const stampsSchema = (of: Collection) =>
  z.record(
    z.string(),
    z.record(
      z.string().regex(new RegExp(`^(${collectionFields[of].join('|')})(\\.[\\w-]+)?$`), 'a part'),
      stamp,
    ),
  );

/** The field that a part belongs to, if the collection has it. */
export function fieldOfPart(of: Collection, part: string): Field | undefined {
  return collectionFields[of].find((name) => name === part.replace(/\..*$/, ''));
}

/**
 * `done` follows the English text, `stale` follows an earlier one, `undated` has no stamp, and
 * `missing` is shown in English.
 */
export const translationStates = ['done', 'stale', 'undated', 'missing'] as const;
const count = z.number().int().nonnegative();
const counts = z.strictObject({ done: count, stale: count, undated: count, missing: count });

/** How far each translation has come: content/upkeep/translations.json. */
export const upkeepSchema = z.array(
  z.strictObject({
    lang,
    /** Parts by state, for each field of each collection. */
    fields: z.array(z.strictObject({ collection, field, counts })),
    /** Fields of the handbook by state, for each class of codes. */
    classes: z.partialRecord(z.enum(classKeys), counts),
    /** What is not done. */
    open: z.array(
      z.strictObject({
        collection,
        item: z.string(),
        part: z.string(),
        state: z.enum(translationStates).exclude(['done']),
        /** Day of the translation that has become stale. */
        date: date.optional(),
      }),
    ),
  }),
);

export type Stamp = z.output<typeof stamp>;
export type Stamps = z.output<ReturnType<typeof stampsSchema>>;
export type TranslationState = (typeof translationStates)[number];
export type Counts = z.output<typeof counts>;
export type Upkeep = z.output<typeof upkeepSchema>[number];
