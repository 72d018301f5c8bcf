import type { Rule } from '../rule.ts';

export const confusedPairs: Rule = {
  name: 'confused-pairs',
  description: 'Where codes are told apart, it is the related ones, all of them and no others.',
  check: ({ registry, handbook }) =>
    [...handbook.values()].flatMap((rows) =>
      [...rows].flatMap(
        ([
          code,
          {
            value: { confused },
            file,
            lineOf,
          },
        ]) => {
          if (confused === undefined) return [];
          const told = Object.keys(confused).map(Number);
          const related = registry.get(code)?.value.related ?? [];
          return [
            ...related
              .filter((other) => !told.includes(other))
              .map((other) => ({ other, is: 'lacks' })),
            ...told
              .filter((other) => !related.includes(other))
              .map((other) => ({ other, is: 'holds' })),
          ].map(({ other, is }) => ({
            file,
            line: lineOf('confused'),
            about: String(other),
            message: `"confused" ${is} ${String(other)}, unlike "related" in the registry.`,
            hint: 'Tell apart the related codes of the registry, one sentence each.',
          }));
        },
      ),
    ),
  exceptions: [],
};
