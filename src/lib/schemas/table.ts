import { z } from 'astro/zod';
import { findingSchema } from './finding.ts';
import { translatedSchema } from './manifest.ts';

const row = z.strictObject({
  line: z.number().int().positive(),
  code: z.number().int(),
  /** The phrase as the table prints it. */
  printed: z.string().optional(),
  /** The phrase that the normaliser made of it. */
  phrase: z.string().optional(),
  text: z.string().optional(),
  example: z.string().optional(),
  findings: z.array(findingSchema),
});

/** A source table after normalisation: content/tables/<id>.json. */
export const tableSchema = z.strictObject({
  id: z.string(),
  /** Place of the table in the manifest, from 0. */
  order: z.number().int(),
  file: z.string(),
  format: z.string(),
  lang: z.string(),
  kind: z.string(),
  /** In English, as `origin` is; `titles` and `origins` hold the other languages. */
  title: z.string(),
  origin: z.string(),
  titles: translatedSchema.optional(),
  origins: translatedSchema.optional(),
  retrieved: z.string(),
  rows: z.array(row),
});

export type Table = z.output<typeof tableSchema>;
export type TableRow = z.output<typeof row>;
