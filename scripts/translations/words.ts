import { fallbackLang, type Lang } from '../../src/lib/locales.ts';
import { comparisonFields } from '../../src/lib/schemas/comparison.ts';
import { handbookFields } from '../../src/lib/schemas/handbook.ts';
import type { Collection } from '../../src/lib/schemas/translation.ts';
import { isPublic } from '../normalize/join/terms.ts';
import type { Input } from '../normalize/read.ts';

/**
 * What a language says in a collection, by item and part. A part is what falls back to English by
 * itself: a field (`summary`), or one text of it (`codes.404`).
 */
export type Words = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Everything that is translated. */
export type Translatable = Pick<Input, 'handbook' | 'glossary' | 'headerWords' | 'guides'>;

/** The words of a collection in one language, without the fields that it lacks. */
export function wordsIn(collection: Collection, lang: Lang, content: Translatable): Words {
  return readers[collection](lang, content);
}

const readers: Readonly<Record<Collection, (lang: Lang, content: Translatable) => Words>> = {
  handbook: (lang, { handbook }) =>
    new Map(
      [...(handbook.get(lang) ?? [])].map(([code, { value }]) => [
        String(code),
        present(handbookFields.map((field) => [field, value[field]])),
      ]),
    ),

  // Readers never see a working word, so it needs no translation.
  glossary: (lang, { glossary }) => {
    const english = glossary.get(fallbackLang)?.value ?? [];
    const shown = new Set(english.filter(isPublic).map(({ term }) => term));
    const own = (glossary.get(lang)?.value ?? []).filter(({ term }) => shown.has(term));
    return new Map(
      own.map(({ term, name, definition }) => [
        term,
        present([
          ['name', name],
          ['definition', definition],
        ]),
      ]),
    );
  },

  headers: (lang, { headerWords }) =>
    new Map(
      Object.entries(headerWords.get(lang)?.value ?? {}).map(
        ([name, { summary, meaning, codes }]) => [
          name,
          present([['summary', summary], ['meaning', meaning], ...textsOf('codes', codes)]),
        ],
      ),
    ),

  comparisons: (lang, { guides }) =>
    new Map(
      Object.entries(guides.comparisons.words.get(lang)?.value ?? {}).map(([id, words]) => [
        id,
        present(comparisonFields.map((field) => [field, words[field]])),
      ]),
    ),

  // A code is right for one reason wherever an answer leads to it, so the reason is its item.
  choose: (lang, { guides }) => {
    const { questions = {}, reasons = {} } = guides.choose.words.get(lang)?.value ?? {};
    return new Map([
      ...Object.entries(questions).map(
        ([id, { question, answers = {} }]) =>
          [id, present([['question', question], ...textsOf('answers', answers)])] as const,
      ),
      ...Object.entries(reasons).map(
        ([code, reason]) => [code, present([['reason', reason]])] as const,
      ),
    ]);
  },
};

type Part = readonly [name: string, words: unknown];

const textsOf = (field: string, texts: Readonly<Record<string, string>>): Part[] =>
  Object.entries(texts).map(([key, text]) => [`${field}.${key}`, text]);

const present = (parts: readonly Part[]): ReadonlyMap<string, unknown> =>
  new Map(parts.filter(([, words]) => words !== undefined));
