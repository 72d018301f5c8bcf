import { fallbackLang } from '../../../src/lib/locales.ts';
import { collections } from '../../../src/lib/schemas/translation.ts';
import { fingerprint } from '../../translations/fingerprint.ts';
import { stampOf, stampsFile } from '../../translations/read.ts';
import { wordsIn } from '../../translations/words.ts';
import type { Rule } from '../rule.ts';

export const englishDated: Rule = {
  name: 'english-dated',
  description:
    'A change of the English words is dated, so that stale translations tell since when.',
  check: (content) =>
    collections.flatMap((collection) =>
      [...wordsIn(collection, fallbackLang, content)].flatMap(([item, parts]) => {
        const changed = [...parts].filter(([part, value]) => {
          const stamp = stampOf(content.stamps, fallbackLang, collection, item, part);
          return stamp?.from !== fingerprint(value);
        });
        if (changed.length === 0) return [];
        return [
          {
            level: 'error' as const,
            file: stampsFile(content.folder, fallbackLang, collection),
            line: 1,
            about: item,
            message: `${collection} ${item} reads otherwise than on its day: ${changed.map(([part]) => part).join(', ')}.`,
            hint: `Run: npm run translated -- ${fallbackLang}`,
          },
        ];
      }),
    ),
  exceptions: [],
};
