import { z } from 'astro/zod';
import { langSchema as lang } from './lang.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const code = z.number().int().min(100).max(999);
const text = z.string().min(1);

/** Where each answer of each question leads, a code or a question: content/choose/tree.yaml. */
export const guideTreeSchema = z.record(
  id,
  z.strictObject({
    answers: z.array(z.strictObject({ id, to: z.union([code, id]) })).min(2),
  }),
);

/**
 * The words of the decision guide in one language: content/choose/<lang>.yaml, which holds the
 * questions by their ids and, under `reasons`, why each code is the right one.
 */
export const guideWordsSchema = z
  .object({ reasons: z.record(z.string().regex(/^[1-9]\d\d$/, 'a code'), text).optional() })
  .catchall(z.strictObject({ question: text.optional(), answers: z.record(id, text).optional() }))
  .transform(({ reasons = {}, ...questions }) => ({ reasons, questions }));

const words = z.strictObject({
  text: z.string(),
  lang,
  /** Day of the translation, if the English text has changed since. */
  stale: z.iso.date().optional(),
});

/** An answer, which leads either to a code with its reason or to another question. */
const answer = z.strictObject({
  id,
  words,
  code: code.optional(),
  reason: words.optional(),
  question: id.optional(),
});

const question = z.strictObject({
  id,
  words,
  /** The answers that lead here from the start. */
  way: z.array(z.strictObject({ question: id, answer: id, words })),
  answers: z.array(answer),
});

/** The decision guide of one language as it is generated, its questions depth first. */
export const guideSchema = z.strictObject({ lang, questions: z.array(question) });

export type GuideTree = z.output<typeof guideTreeSchema>;
export type GuideWords = z.output<typeof guideWordsSchema>;
export type Guide = z.output<typeof guideSchema>;
export type Question = z.output<typeof question>;
export type Answer = z.output<typeof answer>;
