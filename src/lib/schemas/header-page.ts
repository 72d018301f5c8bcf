import { z } from 'astro/zod';
import { headersSchema } from './headers.ts';
import { langSchema } from './lang.ts';

/** Front matter of a generated page on a header field: content/header-pages/<lang>/<name>.mdx. */
export const headerPageSchema = z.strictObject({
  lang: langSchema,
  header: headersSchema.element,
  summary: z.string(),
  summaryLang: langSchema,
  /** True when some of its words are English on the page of another language. */
  borrowed: z.boolean(),
  /** Day of the summary's translation, if the English one has changed since. */
  stale: z.iso.date().optional(),
});

export type HeaderPage = z.output<typeof headerPageSchema>;
