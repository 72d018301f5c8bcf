import { fallbackLang } from '../../../src/lib/locales.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import type { Input } from '../read.ts';

/** Checks the terms of every language against the English ones, which name the ideas. */
export function checkGlossary({ glossary }: Input): Problem[] {
  const english = new Set(glossary.get(fallbackLang)?.value.map(({ term }) => term));
  return [...glossary].flatMap(([lang, { value, file, lineOf }]) =>
    value.flatMap((row, index): Problem[] => {
      const fault = (message: string, hint: string): Problem => ({
        rule: 'glossary',
        level: 'error',
        file,
        line: lineOf(index),
        column: 1,
        message: `${row.term} ${message}`,
        hint,
      });
      return [
        ...(value.findIndex(({ term }) => term === row.term) < index
          ? [fault('stands twice.', 'Keep one of the two.')]
          : []),
        ...(!english.has(row.term) && row.working === undefined
          ? [
              fault(
                'is not a term of the English glossary.',
                'Use the key of the idea there, add it there, or mark it `working: true`.',
              ),
            ]
          : []),
        ...(lang === fallbackLang && (row.name === undefined || row.definition === undefined)
          ? [fault('lacks an English name or definition.', 'Every language falls back to English.')]
          : []),
      ];
    }),
  );
}
