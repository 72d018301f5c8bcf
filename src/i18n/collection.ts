import type { Lang } from '../lib/locales.ts';
import type { Collection, Field } from '../lib/schemas/translation.ts';
import { useStrings } from './index.ts';

/** The name of a collection of words, which is the title of its pages. */
export function collectionName(lang: Lang, collection: Collection): string {
  return useStrings(lang)(collectionKeys[collection]);
}

/** The name of a field, as the pages that show it head it. */
export function fieldName(lang: Lang, field: Field): string {
  return useStrings(lang)(fieldKeys[field]);
}

const collectionKeys = {
  handbook: 'codes.title',
  glossary: 'glossary.title',
  headers: 'headers.title',
  comparisons: 'compare.title',
  choose: 'choose.title',
} as const satisfies Record<Collection, string>;

const fieldKeys = {
  name: 'field.name',
  summary: 'field.summary',
  meaning: 'field.meaning',
  causes: 'field.causes',
  client: 'field.client',
  server: 'field.server',
  example: 'field.example',
  aliases: 'field.aliases',
  confused: 'field.confused',
  definition: 'translation.part.definition',
  codes: 'headers.use',
  title: 'translation.part.title',
  judgement: 'compare.judgement',
  when: 'compare.when',
  aspects: 'compare.differences',
  question: 'translation.part.question',
  answers: 'translation.part.answers',
  reason: 'translation.part.reason',
} as const satisfies Record<Field, string>;
