import { z } from 'astro/zod';
import { langSchema as lang } from './lang.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const code = z.number().int().min(100).max(999);
const text = z.string().min(1);
/** A text for each code, by its number. */
const byCode = z.record(z.string().regex(/^[1-9]\d\d$/, 'a code'), text);

/** Which codes are compared, in the order of the columns: content/comparisons/facts.yaml. */
export const comparisonFactsSchema = z.array(
  z.strictObject({ id, codes: z.array(code).min(2).max(5) }),
);

/**
 * The house's words on each comparison in one language: content/comparisons/<lang>.yaml. A field
 * that is absent falls back to English on the page.
 */
export const comparisonWordsSchema = z.record(
  id,
  z.strictObject({
    title: text.optional(),
    summary: text.max(200).optional(),
    judgement: text.optional(),
    /** When to use which. */
    when: byCode.optional(),
    /** Rows of the table of differences. */
    aspects: z
      .array(z.strictObject({ aspect: text, values: byCode }))
      .min(1)
      .optional(),
  }),
);

/** The fields of a comparison, each of which falls back to English alone. */
export const comparisonFields = ['title', 'summary', 'judgement', 'when', 'aspects'] as const;
export type ComparisonField = (typeof comparisonFields)[number];

/** Front matter of a generated comparison, whose body is the judgement. */
export const comparisonSchema = z.strictObject({
  id,
  lang,
  /** Place in the list of comparisons, from 0. */
  order: z.number().int(),
  codes: z.array(code),
  title: z.string(),
  summary: z.string(),
  /** When to use which, one text for each code. */
  when: z.array(z.string()),
  /** Rows of the table, each with one value for each code. */
  aspects: z.array(z.strictObject({ aspect: z.string(), values: z.array(z.string()) })),
  /** Language of the words of each field. */
  langs: z.strictObject({ title: lang, summary: lang, judgement: lang, when: lang, aspects: lang }),
  /** Day of the translation of each field whose English text has changed since. */
  stale: z.partialRecord(z.enum(comparisonFields), z.iso.date()).optional(),
});

export type ComparisonFacts = z.output<typeof comparisonFactsSchema>[number];
export type ComparisonWords = z.output<typeof comparisonWordsSchema>[string];
export type Comparison = z.output<typeof comparisonSchema>;
