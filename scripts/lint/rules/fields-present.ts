import { join } from 'node:path';
import { fallbackLang, langs } from '../../../src/lib/locales.ts';
import {
  collectionFields,
  collections,
  fieldOfPart,
} from '../../../src/lib/schemas/translation.ts';
import { wordsIn } from '../../translations/words.ts';
import type { Rule } from '../rule.ts';
import { wantedIn } from '../wanted.ts';

export const fieldsPresent: Rule = {
  name: 'fields-present',
  description: 'Every language has every part of every item, or a warning says what it lacks.',
  check: (content) =>
    collections.flatMap((collection) => {
      const wanted = [...wantedIn(collection, content)];
      return langs.flatMap((lang) => {
        const words = wordsIn(collection, lang, content);
        return collectionFields[collection].flatMap((field) => {
          const parts = wanted.flatMap(([item, names]) =>
            names
              .filter((part) => fieldOfPart(collection, part) === field)
              .map((part) => ({ item, part })),
          );
          const lacking = parts.filter(({ item, part }) => !words.get(item)?.has(part));
          if (lacking.length === 0) return [];
          const items = [...new Set(lacking.map(({ item, part }) => part.replace(field, item)))];
          const where = lacking.length === parts.length ? 'everything' : items.join(', ');
          return [
            {
              // English stands in for the others, and nothing stands in for English.
              level: lang === fallbackLang ? ('error' as const) : ('warning' as const),
              file: join(
                content.folder,
                collection,
                collection === 'handbook' ? lang : `${lang}.yaml`,
              ),
              line: 1,
              about: field,
              message: `"${field}" is missing for ${where}.`,
              hint: 'Write it, then stamp it with npm run translated.',
            },
          ];
        });
      });
    }),
  exceptions: [],
};
