import { z } from 'astro/zod';
import { langSchema } from './lang.ts';

/** A text by language. */
export const translatedSchema = z.partialRecord(langSchema, z.string().min(1));

/** The source tables in their order: the shape of content/sources/manifest.yaml. */
export const manifestSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
    file: z.string().regex(/^[^/\\]+$/, 'a file beside the manifest'),
    /** Name of a shape that the parser knows; recognised from the document when absent. */
    format: z.string().optional(),
    lang: z.string().min(2),
    kind: z.string().min(1),
    /** In English, as `origin` is. */
    title: z.string().min(1),
    origin: z.string().min(1),
    /** The same in other languages. */
    titles: translatedSchema.optional(),
    origins: translatedSchema.optional(),
    retrieved: z.iso.date(),
  }),
);

export type Source = z.output<typeof manifestSchema>[number];
