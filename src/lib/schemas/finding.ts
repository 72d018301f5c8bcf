import { z } from 'astro/zod';

const code = z.coerce.number().int();
const line = z.coerce.number().int();

/**
 * What the normaliser found out about a row of a source table. The rule names the sentence that
 * tells it (`finding.<rule>` in content/ui), the other keys fill that sentence.
 */
export const findingSchema = z.discriminatedUnion('rule', [
  /** Only spelling was changed: `NoContent`, `Request Time-out`. */
  z.strictObject({ rule: z.literal('phrase-spelling'), printed: z.string(), phrase: z.string() }),
  /** A phrase that an earlier specification or a piece of software uses. */
  z.strictObject({
    rule: z.literal('phrase-older'),
    printed: z.string(),
    phrase: z.string(),
    from: z.string(),
  }),
  /** A phrase that belongs to another owner's meaning of the number. */
  z.strictObject({ rule: z.literal('phrase-collision'), printed: z.string(), owner: z.string() }),
  /** The phrase is a translation into the language of the table. */
  z.strictObject({ rule: z.literal('phrase-translated'), printed: z.string(), phrase: z.string() }),
  /** A phrase that neither the registry nor any known software uses for this number. */
  z.strictObject({ rule: z.literal('phrase-unknown'), printed: z.string(), phrase: z.string() }),
  /** The number is not in the IANA registry. */
  z.strictObject({ rule: z.literal('unregistered') }),
  /** The number is registered, but marked as unused, deprecated or temporary. */
  z.strictObject({
    rule: z.literal('status'),
    status: z.enum(['temporary', 'deprecated', 'unused']),
  }),
  /** Statuary has no page for the number. */
  z.strictObject({ rule: z.literal('unknown-code') }),
  /** The table has another row for the same number. */
  z.strictObject({ rule: z.literal('duplicate'), line }),
  /** The text is word for word that of another number's row. */
  z.strictObject({ rule: z.literal('same-text'), code, line }),
  /** The text describes another owner's meaning of the number. */
  z.strictObject({ rule: z.literal('text-collision'), phrase: z.string(), owner: z.string() }),
  /** The text shares next to nothing with what the number means. */
  z.strictObject({ rule: z.literal('other-meaning'), phrase: z.string() }),
  /** No other table lists the number. */
  z.strictObject({ rule: z.literal('only-here') }),
]);

export type Finding = z.output<typeof findingSchema>;
export type FindingRule = Finding['rule'];

/** The findings in which a table contradicts the registry, itself or another table. */
export const disagreements = [
  'phrase-older',
  'phrase-collision',
  'phrase-unknown',
  'unregistered',
  'status',
  'unknown-code',
  'duplicate',
  'same-text',
  'text-collision',
  'other-meaning',
] as const satisfies readonly FindingRule[];

/** True when the finding is a disagreement and not only a remark. */
export function isDisagreement({ rule }: Finding): boolean {
  return disagreements.some((name) => name === rule);
}
