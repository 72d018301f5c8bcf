import { z } from 'astro/zod';

/** Words that the house does not use: the shape of content/glossary/avoid/<lang>.yaml. */
export const avoidSchema = z.array(
  z.strictObject({
    /** Every form of the word, in lower case. */
    words: z.array(z.string().min(2)).min(1),
    /** What the house says instead. */
    say: z.string().min(1),
  }),
);

export type Avoided = z.output<typeof avoidSchema>[number];
