import { fallbackLang } from '../../../src/lib/locales.ts';
import type { Collection } from '../../../src/lib/schemas/translation.ts';
import { proseOf, sentencesOf } from '../text.ts';
import type { Rule } from '../rule.ts';

/** What a short text may have at most. */
interface Limit {
  readonly parts: RegExp;
  readonly sentences: number;
  /** Characters in English, and in another language. */
  readonly longest: readonly [english: number, other: number];
}

const limits: Readonly<Partial<Record<Collection, Limit>>> = {
  glossary: { parts: /^definition$/, sentences: 2, longest: [240, 290] },
  headers: { parts: /^codes\b/, sentences: 1, longest: [170, 170] },
  comparisons: { parts: /^when\b/, sentences: 1, longest: [170, 200] },
  choose: { parts: /^reason$/, sentences: 1, longest: [170, 200] },
};

export const shortTexts: Rule = {
  name: 'short-texts',
  description: 'A definition has one or two sentences; what stands beside a code has one.',
  check: ({ words }) =>
    words.flatMap(({ collection, item, part, lang, file, line, text }) => {
      const limit = limits[collection];
      if (!limit?.parts.test(part)) return [];
      const most = limit.longest[lang === fallbackLang ? 0 : 1];
      const length = proseOf(text).length;
      const count = sentencesOf(text).length;
      const faults = [
        length > most && `has ${String(length)} characters, more than ${String(most)}`,
        count > limit.sentences && `has ${String(count)} sentences`,
        !/[.!?…»”")]$/.test(text.trim()) && 'has no mark at its end',
      ].filter((fault) => typeof fault === 'string');
      return faults.map((fault) => ({
        file,
        line,
        about: `${item} ${part}`,
        message: `"${part}" of ${item} ${fault}.`,
        hint: 'Keep what a reader needs there; the rest belongs into the longer text.',
      }));
    }),
  exceptions: [],
};
