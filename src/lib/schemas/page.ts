import { z } from 'astro/zod';
import { langSchema as lang } from './lang.ts';

/** Where a statement was written: `line` is 1-based in `file`. */
const place = z.strictObject({ file: z.string(), line: z.number().int().positive() });

/** A field's words with the language that they are in and the place that they come from. */
const credit = z.strictObject({ lang, ...place.shape });

/** Front matter of a generated page: content/codes/<lang>/<code>.mdx. */
export const pageSchema = z.strictObject({
  code: z.number().int(),
  lang,
  name: z.string(),
  summary: z.string(),
  aliases: z.array(z.string()),
  /** Provenance of each handbook field that the page holds. */
  credits: z.record(z.string(), credit),
  /** Number of rows of source tables that the page quotes, and how many of them disagree. */
  statements: z.number().int(),
  disagreements: z.number().int(),
});

export type Page = z.output<typeof pageSchema>;
export type Credit = z.output<typeof credit>;
