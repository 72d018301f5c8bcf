import type { Rule } from '../rule.ts';

/** Fewest and most items of each list. */
const lengths = {
  causes: [2, 5],
  client: [1, 4],
  server: [1, 4],
  aliases: [3, 8],
} as const;
const lists = Object.keys(lengths) as (keyof typeof lengths)[];

export const listLengths: Rule = {
  name: 'list-lengths',
  description: 'Lists are long enough to help and short enough to be read.',
  check: ({ handbook }) =>
    [...handbook.values()].flatMap((rows) =>
      [...rows.values()].flatMap(({ value, file, lineOf }) =>
        lists.flatMap((field) => {
          const [fewest, most] = lengths[field];
          const count = value[field]?.length;
          if (count === undefined || (count >= fewest && count <= most)) return [];
          return [
            {
              file,
              line: lineOf(field),
              about: field,
              message: `"${field}" has ${String(count)} items.`,
              hint: `Keep between ${String(fewest)} and ${String(most)}.`,
            },
          ];
        }),
      ),
    ),
  exceptions: [],
};
