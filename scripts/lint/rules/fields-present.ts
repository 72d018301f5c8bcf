import { join } from 'node:path';
import { fallbackLang, langs } from '../../../src/lib/locales.ts';
import { handbookFields } from '../../../src/lib/schemas/handbook.ts';
import type { Rule } from '../rule.ts';

export const fieldsPresent: Rule = {
  name: 'fields-present',
  description: 'Every language has every field of every code, or a warning says what it lacks.',
  check: ({ registry, handbook, folder }) =>
    langs.flatMap((lang) =>
      handbookFields.flatMap((field) => {
        const rows = handbook.get(lang);
        const lacking = [...registry.values()]
          // A code without related ones has nothing to be confused with.
          .filter(({ value }) => field !== 'confused' || value.related.length > 0)
          .map(({ value }) => value.code)
          .filter((code) => rows?.get(code)?.value[field] === undefined);
        if (lacking.length === 0) return [];
        const whole = lacking.length === registry.size;
        return [
          {
            // English stands in for the others, and nothing stands in for English.
            level: lang === fallbackLang ? ('error' as const) : ('warning' as const),
            file: join(folder, 'handbook', lang),
            line: 1,
            about: field,
            message: `"${field}" is missing for ${whole ? 'every code' : lacking.join(', ')}.`,
            hint: 'Write it, then stamp it with npm run translated.',
          },
        ];
      }),
    ),
  exceptions: [],
};
