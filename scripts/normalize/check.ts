import { fallbackLang } from '../../src/lib/locales.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { checkGlossary } from './check/glossary.ts';
import { checkHeaders } from './check/headers.ts';
import type { Input } from './read.ts';

/** Checks what only the whole content can tell: references, and English words. */
export function check(input: Input): Problem[] {
  return [
    ...brokenReferences(input),
    ...missingWords(input),
    ...checkGlossary(input),
    ...checkHeaders(input),
  ];
}

function brokenReferences({ registry }: Input): Problem[] {
  return [...registry.values()].flatMap(({ value, file, lineOf }) =>
    value.related
      .map((code, index) => ({ code, line: lineOf('related', index) }))
      .filter(({ code }) => code === value.code || !registry.has(code))
      .map(({ code, line }) => ({
        rule: 'related',
        level: 'error',
        file,
        line,
        column: 1,
        message: `${String(value.code)} cannot be related to ${String(code)}.`,
        hint: 'Name other codes that the registry holds.',
      })),
  );
}

/** Every page falls back to English, so English must be whole. */
function missingWords({ registry, handbook }: Input): Problem[] {
  const english = handbook.get(fallbackLang);
  return [...registry.values()].flatMap(({ value: { code }, file }) => {
    const row = english?.get(code);
    const missing = (['name', 'summary', 'meaning'] as const).filter((field) => !row?.value[field]);
    if (missing.length === 0) return [];
    return [
      {
        rule: 'english-words',
        level: 'error',
        file: row?.file ?? file,
        line: 1,
        column: 1,
        message: `${String(code)} has no English ${missing.join(', ')}.`,
        hint: `Write it in content/handbook/${fallbackLang}/${String(code)}.yaml.`,
      },
    ];
  });
}
