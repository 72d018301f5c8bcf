import type { Rule } from '../rule.ts';

const fold = (alias: string) =>
  alias.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

export const uniqueAliases: Rule = {
  name: 'unique-aliases',
  description: 'Within a language, an everyday word leads to one code.',
  check: ({ handbook }) =>
    [...handbook.values()].flatMap((rows) => {
      const owners = new Map<string, number>();
      return [...rows].flatMap(([code, { value, file, lineOf }]) =>
        (value.aliases ?? []).flatMap((alias, index) => {
          const owner = owners.get(fold(alias));
          owners.set(fold(alias), owner ?? code);
          if (owner === undefined) return [];
          return [
            {
              file,
              line: lineOf('aliases', index),
              about: alias,
              message: `"${alias}" already leads to ${String(owner)}.`,
              hint: 'Keep it where readers more likely mean it.',
            },
          ];
        }),
      );
    }),
  exceptions: [],
};
