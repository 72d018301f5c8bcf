import { z } from 'astro/zod';

/**
 * The terms of HTTP in one language: the shape of content/glossary/<lang>.yaml. A name or definition
 * that a language lacks falls back to English; `spec`, `working` and a `link` of false are said in
 * the English file and hold for all.
 */
export const glossarySchema = z.array(
  z.strictObject({
    /** Key of the idea, the same in every language. */
    term: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens'),
    name: z.string().min(1).optional(),
    /** Other shapes of the name in running text: plurals, the verb beside the noun. */
    forms: z.array(z.string().min(1)).optional(),
    definition: z.string().min(1).max(290).optional(),
    /** Number of an RFC, with a section: "9110#3.6". */
    spec: z
      .string()
      .regex(/^\d+(#(\d+|[A-Z])(\.\d+)*)?$/, 'an RFC and section such as "9110#3.6"')
      .optional(),
    /** A decision for those who write and translate; readers do not see it. */
    note: z.string().min(1).optional(),
    /** A working word of the writers, which the public glossary leaves out. */
    working: z.literal(true).optional(),
    /** False for an everyday word that running text does not link by itself. */
    link: z.literal(false).optional(),
  }),
);

export type Glossary = z.output<typeof glossarySchema>;
export type Term = Glossary[number];
