import { z } from 'astro/zod';

/** A field of the house table that is a list of short statements. */
const list = z.array(z.string().min(1)).min(1).optional();

/**
 * The house's own words on one code in one language: the shape of a file in
 * content/handbook/<lang>/. A field that is absent falls back to English on the page.
 */
export const handbookSchema = z.strictObject({
  name: z.string().min(1).optional(),
  summary: z.string().min(1).max(160).optional(),
  meaning: z.string().min(1).optional(),
  causes: list,
  client: list,
  server: list,
  example: z.string().min(1).optional(),
  aliases: list,
  /** For each related code, one sentence that says when it is that one and not this one. */
  confused: z.record(z.string().regex(/^[1-9]\d\d$/), z.string().min(1)).optional(),
});

export type Handbook = z.output<typeof handbookSchema>;
export type HandbookField = keyof Handbook;

/** Every field, in the order in which lists name them. */
export const handbookFields = [
  'name',
  'summary',
  'meaning',
  'causes',
  'client',
  'server',
  'example',
  'aliases',
  'confused',
] as const satisfies readonly HandbookField[];

/** The fields that a page shows as sections, in their order. */
export const sectionFields = ['meaning', 'causes', 'client', 'server', 'example'] as const;
export type SectionField = (typeof sectionFields)[number];
