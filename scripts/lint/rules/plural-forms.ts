import { fallbackLang, langs, localeOf } from '../../../src/lib/locales.ts';
import type { Text } from '../text.ts';
import type { Rule } from '../rule.ts';

const suffix = /_(zero|one|two|few|many|other)$/;

export const pluralForms: Rule = {
  name: 'plural-forms',
  description: 'A string with a number has every plural form of its language, and no other.',
  check: ({ strings }) =>
    langs.flatMap((lang) => {
      const own = strings.filter((text) => text.lang === lang);
      const paths = new Map(own.map((text) => [text.path, text]));
      const { pluralCategories } = new Intl.PluralRules(localeOf(lang).tag).resolvedOptions();
      return stemsOf(strings, [lang, fallbackLang]).flatMap((stem) => {
        const [first] = own.filter(({ path }) => path.replace(suffix, '') === stem);
        const strange = own.filter(({ path }) => {
          const [, category] = suffix.exec(path) ?? [];
          return (
            path.replace(suffix, '') === stem && !pluralCategories.some((one) => one === category)
          );
        });
        return [
          ...pluralCategories
            .map((category) => `${stem}_${category}`)
            .filter((path) => first && !paths.has(path))
            .map((path) => ({ path, is: 'missing', text: first })),
          ...strange.map((text) => ({ path: text.path, is: 'never used', text })),
        ].flatMap(({ path, is, text }) =>
          text === undefined
            ? []
            : [
                {
                  file: text.file,
                  line: text.line,
                  about: path,
                  message: `"${path}" is ${is}: ${lang} has ${pluralCategories.join(', ')}.`,
                  hint: 'Give the string one form for each plural category of the language.',
                },
              ],
        );
      });
    }),
  exceptions: [],
};

function stemsOf(strings: readonly Text[], of: readonly string[]): string[] {
  const plural = strings.filter(({ lang, path }) => of.includes(lang) && suffix.test(path));
  return [...new Set(plural.map(({ path }) => path.replace(suffix, '')))];
}
