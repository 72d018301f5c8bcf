import { fallbackLang } from '../../../src/lib/locales.ts';
import type { Collection } from '../../../src/lib/schemas/translation.ts';
import { sentencesOf } from '../text.ts';
import type { Rule } from '../rule.ts';

/** Characters that a summary may have in English, and in another language. */
const longest: Readonly<Partial<Record<Collection, readonly [english: number, other: number]>>> = {
  handbook: [160, 160],
  headers: [150, 180],
  comparisons: [200, 200],
};

export const summarySentence: Rule = {
  name: 'summary-sentence',
  description: 'A summary is one plain sentence, short enough for lists and search results.',
  check: ({ words }) =>
    words.flatMap(({ collection, part, lang, file, line, text }) => {
      if (part !== 'summary') return [];
      const most = longest[collection]?.[lang === fallbackLang ? 0 : 1] ?? Infinity;
      const faults = [
        text.length > most && `has ${String(text.length)} characters`,
        sentencesOf(text).length !== 1 && 'is not one sentence',
        !/[.!?]$/.test(text) && 'has no mark at its end',
        /[`[\]]/.test(text) && 'holds markup',
      ].filter((fault) => typeof fault === 'string');
      return faults.map((fault) => ({
        file,
        line,
        about: fault,
        message: `The summary ${fault}.`,
        hint: 'It stands alone in lists and search results: one sentence, no links, no code.',
      }));
    }),
  exceptions: [],
};
