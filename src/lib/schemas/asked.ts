import { z } from 'astro/zod';

/**
 * What people type when they mean a code or a class, by number or as "4xx", and under "none" what no
 * status code answers: the shape of content/asked/<lang>.yaml. The search learns from it which words point where; no page shows it.
 */
export const askedSchema = z.record(
  z.string().regex(/^[1-9]\d\d$|^[1-5]xx$|^none$/, 'a number, a class such as "4xx", or "none"'),
  z.array(z.string().min(2)).min(1),
);

export type Asked = z.output<typeof askedSchema>;
