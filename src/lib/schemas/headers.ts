import { z } from 'astro/zod';
import { docsSchema, headerName, specSchema } from './registry.ts';

const entry = { name: headerName, side: z.enum(['request', 'response', 'both']) };

/** The header fields that codes use: the shape of content/registry/headers.yaml. */
export const headersSchema = z.array(
  z.union([
    z.strictObject({ ...entry, spec: specSchema }),
    z.strictObject({ ...entry, docs: docsSchema }),
  ]),
);

/** The house's own words on header fields in one language: content/headers/<lang>.yaml. */
export const headerWordsSchema = z.record(
  headerName,
  z.strictObject({
    summary: z.string().min(1).max(180).optional(),
    meaning: z.string().min(1).optional(),
    /** For each code, one sentence on what the field does with it. */
    codes: z.record(z.string().regex(/^[1-9]\d\d$/), z.string().min(1).max(170)).default({}),
  }),
);

export type Header = z.output<typeof headersSchema>[number];
export type HeaderWords = z.output<typeof headerWordsSchema>;
