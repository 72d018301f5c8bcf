import { proseOf } from '../text.ts';
import type { Rule } from '../rule.ts';

const standsIn = (prose: string, word: string) =>
  new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u').test(prose);

const olderName = 'The definition tells readers who know the older name that this is it.';

export const avoidedWords: Rule = {
  name: 'avoided-words',
  description: 'Words for readers use the terms of the glossary and not their synonyms.',
  check: ({ words, strings, avoided }) =>
    [...words, ...strings].flatMap(({ lang, file, line, text }) => {
      const prose = proseOf(text).replaceAll('’', "'").toLowerCase();
      return (avoided.get(lang) ?? []).flatMap(({ words: forms, say }) =>
        forms
          .filter((word) => standsIn(prose, word))
          .map((word) => ({
            file,
            line,
            about: word,
            message: `"${word}" is not a word of the house.`,
            hint: `Say "${say}", or change content/glossary/avoid/${lang}.yaml.`,
          })),
      );
    }),
  exceptions: [
    { file: 'glossary/en.yaml', about: 'mime type', reason: olderName },
    { file: 'glossary/fr.yaml', about: 'type mime', reason: olderName },
    { file: 'glossary/es.yaml', about: 'tipo mime', reason: olderName },
    {
      file: 'handbook/en/426.yaml',
      about: 'please',
      reason: 'Quotes what some APIs mean by the code.',
    },
    {
      file: 'handbook/es/414.yaml',
      about: 'trozo',
      reason: 'A piece of an address; "fragmento" would be the part after its #.',
    },
    {
      file: 'handbook/es/451.yaml',
      about: 'requerimiento',
      reason: 'A legal demand and not a request.',
    },
  ],
};
