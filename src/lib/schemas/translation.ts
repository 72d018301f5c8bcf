import { z } from 'astro/zod';
import { langs, type Lang } from '../locales.ts';
import { classKeys } from '../status-code.ts';
import { handbookFields } from './handbook.ts';

const lang = z.enum(langs as [Lang, ...Lang[]]);
const field = z.enum(handbookFields);
const code = z.string().regex(/^[1-9]\d\d$/, 'a code');
const date = z.iso.date();

/** The English text that a field was made from, by the beginning of its hash, and the day. */
const stamp = z.strictObject({
  from: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits, quoted if they are all digits'),
  date,
});

/** Stamps by code and field: the shape of content/translations/<lang>.yaml. */
export const stampsSchema = z.record(code, z.partialRecord(field, stamp));

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
    fields: z.record(field, counts),
    classes: z.partialRecord(z.enum(classKeys), counts),
    /** What is not done, by code and field. */
    open: z.array(
      z.strictObject({
        code: z.number().int(),
        field,
        state: z.enum(translationStates).exclude(['done']),
        /** Day of the translation that has become stale. */
        date: date.optional(),
      }),
    ),
  }),
);

export type Stamp = z.output<typeof stamp>;
export type Stamps = z.output<typeof stampsSchema>;
export type TranslationState = (typeof translationStates)[number];
export type Counts = z.output<typeof counts>;
export type Upkeep = z.output<typeof upkeepSchema>[number];
