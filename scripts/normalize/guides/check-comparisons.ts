import { fallbackLang } from '../../../src/lib/locales.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { comparisonFields, type ComparisonWords } from '../../../src/lib/schemas/comparison.ts';
import type { Guides } from '../read/guides.ts';
import type { Placed } from '../read/yaml.ts';
import { checkLine } from './check-line.ts';
import { errorAt } from './error-at.ts';

type AllWords = Placed<Readonly<Record<string, ComparisonWords>>>;
type Path = readonly (string | number)[];

/** Checks that facts and words of the comparisons name the same ids and the same codes. */
export function checkComparisons(
  { facts, words }: Guides['comparisons'],
  isCode: (code: number) => boolean,
): Problem[] {
  if (!facts) return [];
  const codesOf = new Map(facts.value.map(({ id, codes }) => [id, codes]));
  const unknown = facts.value.flatMap(({ id, codes }, index) => [
    ...codes
      .filter((code, at) => !isCode(code) || codes.indexOf(code) !== at)
      .map((code) => {
        const message = `${id} cannot compare ${String(code)}.`;
        const hint = 'Name codes that the registry holds, each once.';
        return errorAt(facts, [index, 'codes', codes.indexOf(code)], 'compared', message, hint);
      }),
    ...(facts.value.findIndex((other) => other.id === id) === index
      ? []
      : [errorAt(facts, [index], 'compared', `${id} stands twice.`, 'Give it an id of its own.')]),
  ]);
  const english = words.get(fallbackLang);
  const missing = [...codesOf.keys()].flatMap((id) => {
    const lacks = comparisonFields.filter((field) => english?.value[id]?.[field] === undefined);
    if (!english || lacks.length === 0) return [];
    const message = `${id} has no English ${lacks.join(', ')}.`;
    return [errorAt(english, [id], 'english-words', message, 'Write it in this file.')];
  });
  return [
    ...unknown,
    ...missing,
    ...[...words.values()].flatMap((all) => checkWords(all, codesOf)),
  ];
}

function checkWords(all: AllWords, codesOf: ReadonlyMap<string, readonly number[]>): Problem[] {
  return Object.entries(all.value).flatMap(([id, { title, summary, when, aspects = [] }]) => {
    const codes = codesOf.get(id);
    if (!codes) {
      const hint = 'Add it to facts.yaml, or remove these words.';
      return [errorAt(all, [id], 'compared', `There is no comparison "${id}".`, hint)];
    }
    const check = (texts: Readonly<Record<string, string>>, path: Path) =>
      checkTexts(all, path, texts, codes);
    const single = Object.entries({ title, summary }).flatMap(([field, line]) =>
      line === undefined ? [] : checkLine(all, [id, field], line),
    );
    return [
      ...single,
      ...(when ? check(when, [id, 'when']) : []),
      ...aspects.flatMap(({ aspect, values }, index) => [
        ...checkLine(all, [id, 'aspects', index, 'aspect'], aspect),
        ...check(values, [id, 'aspects', index, 'values']),
      ]),
    ];
  });
}

/** There must be one text for each code that is compared, and none for another. */
function checkTexts(
  all: AllWords,
  path: Path,
  texts: Readonly<Record<string, string>>,
  codes: readonly number[],
): Problem[] {
  const missing = codes.filter((code) => texts[code] === undefined);
  const foreign = Object.keys(texts).filter((key) => !codes.includes(Number(key)));
  return [
    ...missing.map((code) => {
      const message = `${path.join('.')} says nothing about ${String(code)}.`;
      return errorAt(all, path, 'compared', message, 'Write a text for each code of facts.yaml.');
    }),
    ...foreign.map((key) => {
      const message = `${path.join('.')} speaks of ${key}, which is not compared.`;
      const hint = 'Remove it, or add the code to facts.yaml.';
      return errorAt(all, [...path, Number(key)], 'compared', message, hint);
    }),
    ...Object.entries(texts).flatMap(([key, line]) => checkLine(all, [...path, Number(key)], line)),
  ];
}
