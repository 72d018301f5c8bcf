import { fallbackLang } from '../../../src/lib/locales.ts';
import type { Level, Problem } from '../../../src/lib/problem.ts';
import type { Placed } from '../read/yaml.ts';
import type { Input } from '../read.ts';

const rule = 'header';

/** Checks that header fields, the codes that name them and the words on them belong together. */
export function checkHeaders(input: Input): Problem[] {
  return [...strangers(input), ...homelessWords(input), ...missingWords(input)];
}

/** Codes that name a header field without facts, and header fields that stand twice. */
function strangers({ registry, headers }: Input): Problem[] {
  if (!headers) return [];
  const names = headers.value.map(({ name }) => name.toLowerCase());
  const twice = headers.value.flatMap(({ name }, index) =>
    names.indexOf(name.toLowerCase()) < index
      ? [problem(headers, [index], 'error', `${name} stands twice.`, 'Keep one of the two.')]
      : [],
  );
  const known = new Set(headers.value.map(({ name }) => name));
  const unknown = [...registry.values()].flatMap((row) =>
    row.value.headers.flatMap(({ name }, index) => {
      if (known.has(name)) return [];
      const hint = 'Correct the name, or add it to registry/headers.yaml and headers/en.yaml.';
      return [problem(row, ['headers', index], 'error', `${name} has no facts.`, hint)];
    }),
  );
  return [...twice, ...unknown];
}

/** Words on header fields or codes that are not there. */
function homelessWords({ registry, headers, headerWords }: Input): Problem[] {
  const known = new Set(headers?.value.map(({ name }) => name));
  const hint = 'Facts come first: add it to the registry, or correct the name or number.';
  return [...headerWords.values()].flatMap((words) =>
    Object.entries(words.value).flatMap(([name, { codes }]) => [
      ...(known.has(name) ? [] : [problem(words, [name], 'error', `${name} has no facts.`, hint)]),
      ...Object.keys(codes)
        .filter((code) => !registry.has(Number(code)))
        .map((code) =>
          problem(words, [name, 'codes', Number(code)], 'error', `${code} has no facts.`, hint),
        ),
    ]),
  );
}

/** Every page falls back to English, so English must be whole; a duty deserves a sentence. */
function missingWords({ registry, headers, headerWords }: Input): Problem[] {
  const english = headerWords.get(fallbackLang);
  if (!english) return [];
  const hint = `Write it in content/headers/${fallbackLang}.yaml.`;
  const missing = (headers?.value ?? [])
    .filter(({ name }) => !(english.value[name]?.summary && english.value[name].meaning))
    .map(({ name }) => problem(english, [], 'error', `${name} lacks summary or meaning.`, hint));
  const silent = [...registry.values()].flatMap(({ value: { code, headers: fields } }) =>
    fields
      .filter(({ duty, name }) => duty !== 'related' && !english.value[name]?.codes[String(code)])
      .map(({ name }) => {
        const message = `${name} has no sentence on ${String(code)}.`;
        return problem(english, [name, 'codes'], 'warning', message, hint);
      }),
  );
  return [...missing, ...silent];
}

function problem(
  { file, lineOf }: Placed<unknown>,
  path: readonly (string | number)[],
  level: Level,
  message: string,
  hint: string,
): Problem {
  return { rule, level, file, line: lineOf(...path), column: 1, message, hint };
}
