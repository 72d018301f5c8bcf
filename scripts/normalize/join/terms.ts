import { fallbackLang, langs, type Lang } from '../../../src/lib/locales.ts';
import type { Term } from '../../../src/lib/schemas/glossary.ts';
import type { TermPage } from '../../../src/lib/schemas/term-page.ts';
import { agesOf, staleDay } from '../../translations/state.ts';
import type { Input } from '../read.ts';
import { typeset } from '../typeset.ts';

/** An entry of the public glossary: front matter, definition, and where that was written. */
export interface TermModel {
  readonly page: TermPage;
  readonly definition: string;
  readonly file: string;
  readonly line: number;
}

/** True when the writers' working words count it among the terms for readers. */
export const isPublic = ({ working }: Term): boolean => working === undefined;

/** Joins the public terms for one language; what it lacks is taken from English, field by field. */
export function joinTerms(lang: Lang, input: Input): TermModel[] {
  const { glossary } = input;
  const age = agesOf(input);
  const english = glossary.get(fallbackLang);
  return (english?.value ?? []).filter(isPublic).flatMap(({ term, spec }): TermModel[] => {
    const find = (field: 'name' | 'definition', order: readonly Lang[]) => {
      for (const from of order) {
        const placed = glossary.get(from);
        const index = placed?.value.findIndex((row) => row.term === term) ?? -1;
        const words = placed?.value[index]?.[field];
        if (placed && words !== undefined) {
          const line = placed.lineOf(index, field);
          const stale = staleDay(age(from, 'glossary', term, field));
          return { words: typeset(words), lang: from, file: placed.file, line, stale };
        }
      }
      return undefined;
    };
    const name = find('name', [lang, fallbackLang]);
    const definition = find('definition', [lang, fallbackLang]);
    if (!name || !definition) return [];
    const translations = langs
      .filter((other) => other !== name.lang)
      .flatMap((other) => {
        const translated = find('name', [other]);
        return translated ? [{ lang: other, name: translated.words }] : [];
      });
    const { file, line } = definition;
    const stale = definition.stale ?? name.stale;
    const page = {
      term,
      lang,
      name: name.words,
      nameLang: name.lang,
      definitionLang: definition.lang,
      translations,
      spec,
      ...(stale !== undefined && { stale }),
    };
    return [{ page, definition: definition.words, file, line }];
  });
}
