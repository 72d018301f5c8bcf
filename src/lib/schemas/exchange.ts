import { z } from 'astro/zod';

const message = z.union([
  z.strictObject({ request: z.string() }),
  z.strictObject({ response: z.string() }),
  z.strictObject({ log: z.string() }),
]);

const exchange = z.strictObject({
  /** Key of the variant where a code has several, such as `bearer` and `basic`. */
  title: z.enum(['single', 'multipart', 'bearer', 'basic', 'etag', 'date']).optional(),
  messages: z.array(message).min(1),
});

/** The example exchanges of one code: the shape of a file in content/registry/exchanges/. */
export const exchangesSchema = z.strictObject({ exchanges: z.array(exchange).min(1) });

export type Exchanges = z.output<typeof exchangesSchema>;
export type Exchange = z.output<typeof exchange>;
export type Message = z.output<typeof message>;
