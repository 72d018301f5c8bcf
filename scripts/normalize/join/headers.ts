import { fallbackLang, type Lang } from '../../../src/lib/locales.ts';
import type { HeaderPage } from '../../../src/lib/schemas/header-page.ts';
import type { HeaderField } from '../../../src/lib/schemas/registry.ts';
import { agesOf, staleDay, type AgeOf } from '../../translations/state.ts';
import type { Credited } from '../join.ts';
import type { Input } from '../read.ts';
import { typeset } from '../typeset.ts';

/** Everything that the page of a header field says. */
export interface HeaderModel {
  readonly page: HeaderPage;
  readonly meaning: Credited<string> | undefined;
  readonly uses: readonly HeaderUse[];
}

/** What the field does with one code. */
export interface HeaderUse {
  readonly code: number;
  readonly phrase: string;
  readonly duty: HeaderField['duty'];
  readonly when: HeaderField['when'];
  readonly sentence: Credited<string> | undefined;
}

const duties: readonly HeaderField['duty'][] = ['must', 'should', 'may', 'related'];

/** Joins facts and words of every header field for one language, English standing in per field. */
export function joinHeaders(lang: Lang, input: Input): HeaderModel[] {
  const age = agesOf(input);
  return (input.headers?.value ?? []).map((header) => {
    const find = (...path: ['summary'] | ['meaning'] | ['codes', number]) =>
      findWords(input, header.name, path, [lang, fallbackLang], age);
    const summary = find('summary');
    const meaning = find('meaning');
    const uses = usesOf(header.name, input, (code) => find('codes', code));
    const words = [summary, meaning, ...uses.map(({ sentence }) => sentence)];
    const stale = summary && staleDay(summary.credit);
    const page = {
      lang,
      header,
      summary: summary?.words ?? '',
      summaryLang: summary?.credit.lang ?? lang,
      borrowed: words.some((one) => one !== undefined && one.credit.lang !== lang),
      ...(stale !== undefined && { stale }),
    };
    return { page, meaning, uses };
  });
}

/** The codes that name the field or that the house has a sentence on, the strictest duty first. */
function usesOf(
  name: string,
  { registry, headerWords }: Input,
  sentenceOn: (code: number) => Credited<string> | undefined,
): HeaderUse[] {
  const told = Object.keys(headerWords.get(fallbackLang)?.value[name]?.codes ?? {}).map(Number);
  return [...registry.values()]
    .flatMap(({ value: { code, phrase, headers } }): HeaderUse[] => {
      const fact = headers.find((one) => one.name === name);
      if (!fact && !told.includes(code)) return [];
      // A sentence of the house relates the two, even where the registry has no need to.
      const { duty, when } = fact ?? { duty: 'related', when: undefined };
      return [{ code, phrase, duty, when, sentence: sentenceOn(code) }];
    })
    .sort((a, b) => duties.indexOf(a.duty) - duties.indexOf(b.duty) || a.code - b.code);
}

function findWords(
  { headerWords }: Input,
  name: string,
  path: ['summary'] | ['meaning'] | ['codes', number],
  order: readonly Lang[],
  age: AgeOf,
): Credited<string> | undefined {
  for (const lang of order) {
    const placed = headerWords.get(lang);
    const row = placed?.value[name];
    const words = path[0] === 'codes' ? row?.codes[String(path[1])] : row?.[path[0]];
    if (placed && words !== undefined) {
      const credit = {
        lang,
        file: placed.file,
        line: placed.lineOf(name, ...path),
        ...age(lang, 'headers', name, path.join('.')),
      };
      return { words: typeset(words), credit };
    }
  }
  return undefined;
}
