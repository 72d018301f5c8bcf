import { fallbackLang } from '../../src/lib/locales.ts';
import { comparisonFields } from '../../src/lib/schemas/comparison.ts';
import { handbookFields } from '../../src/lib/schemas/handbook.ts';
import type { Collection } from '../../src/lib/schemas/translation.ts';
import { isPublic } from '../normalize/join/terms.ts';
import type { Content } from './content.ts';

/** The parts that a language should have, by item; scripts/translations/words.ts says what a part is. */
export type Wanted = ReadonlyMap<string, readonly string[]>;

/** The parts of a collection that every language should have, as facts and English words ask for them. */
export function wantedIn(collection: Collection, content: Content): Wanted {
  return readers[collection](content);
}

const readers: Readonly<Record<Collection, (content: Content) => Wanted>> = {
  // A code without related ones has nothing to be confused with.
  handbook: ({ registry }) =>
    new Map(
      [...registry.values()].map(({ value: { code, related } }) => [
        String(code),
        handbookFields.filter((field) => field !== 'confused' || related.length > 0),
      ]),
    ),

  glossary: ({ glossary }) =>
    new Map(
      (glossary.get(fallbackLang)?.value ?? [])
        .filter(isPublic)
        .map(({ term }) => [term, ['name', 'definition']]),
    ),

  headers: ({ registry, headers, headerWords }) => {
    const english = headerWords.get(fallbackLang)?.value ?? {};
    return new Map(
      (headers?.value ?? []).map(({ name }) => {
        const told = Object.keys(english[name]?.codes ?? {});
        // A duty deserves a sentence.
        const owed = [...registry.values()]
          .filter(({ value }) =>
            value.headers.some((one) => one.name === name && one.duty !== 'related'),
          )
          .map(({ value }) => String(value.code));
        const codes = [...new Set([...told, ...owed])].sort();
        return [name, ['summary', 'meaning', ...codes.map((code) => `codes.${code}`)]] as const;
      }),
    );
  },

  comparisons: ({ guides }) =>
    new Map((guides.comparisons.facts?.value ?? []).map(({ id }) => [id, comparisonFields])),

  choose: ({ guides }) => {
    const questions = Object.entries(guides.choose.facts?.value ?? {});
    const codes = questions.flatMap(([, { answers }]) =>
      answers.flatMap(({ to }) => (typeof to === 'number' ? [String(to)] : [])),
    );
    return new Map<string, readonly string[]>([
      ...questions.map(
        ([id, { answers }]) =>
          [id, ['question', ...answers.map((answer) => `answers.${answer.id}`)]] as const,
      ),
      ...codes.map((code) => [code, ['reason']] as const),
    ]);
  },
};
