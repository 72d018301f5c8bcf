import { z } from 'astro/zod';
import { langSchema } from './lang.ts';

/** Front matter of a generated entry of the glossary: content/terms/<lang>/<term>.mdx. */
export const termPageSchema = z.strictObject({
  term: z.string(),
  lang: langSchema,
  name: z.string(),
  /** Languages of name and definition, English where `lang` has none. */
  nameLang: langSchema,
  definitionLang: langSchema,
  /** The name in each other language that has one. */
  translations: z.array(z.strictObject({ lang: langSchema, name: z.string() })),
  spec: z.string().optional(),
  /** Day of the translation, if the English name or definition has changed since. */
  stale: z.iso.date().optional(),
});

export type TermPage = z.output<typeof termPageSchema>;
