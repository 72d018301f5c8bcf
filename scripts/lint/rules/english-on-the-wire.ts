import { fallbackLang } from '../../../src/lib/locales.ts';
import { messagesOf } from '../message.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

/** The translated names that are no phrase on the wire themselves. */
function translatedNames({ registry, handbook }: Content): string[] {
  const phrases = new Set([...registry.values()].map(({ value }) => value.phrase.toLowerCase()));
  return [...handbook]
    .filter(([lang]) => lang !== fallbackLang)
    .flatMap(([, rows]) => [...rows.values()].flatMap(({ value }) => value.name ?? []))
    .filter((name) => !phrases.has(name.toLowerCase()));
}

export const englishOnTheWire: Rule = {
  name: 'english-on-the-wire',
  description: 'No translated name stands inside an exchange.',
  check: (content) => {
    const names = translatedNames(content);
    return [...content.exchanges.values()].flatMap((placed) =>
      messagesOf(placed).flatMap(({ text, file, line }) =>
        names
          .filter((name) => text.toLowerCase().includes(name.toLowerCase()))
          .map((name) => ({
            file,
            line,
            about: name,
            message: `The exchange holds the translated name "${name}".`,
            hint: 'Exchanges are the same in every language: write English.',
          })),
      ),
    );
  },
  exceptions: [],
};
