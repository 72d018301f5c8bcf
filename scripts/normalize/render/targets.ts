import { fallbackLang, langs, type Lang } from '../../../src/lib/locales.ts';
import { setQuotes } from '../../../src/lib/typography.ts';
import { isPublic } from '../join/terms.ts';
import type { Input } from '../read.ts';

/** What the house's words may lead to. */
export interface Targets {
  readonly isCode: (code: number) => boolean;
  readonly isTerm: (term: string) => boolean;
  readonly isHeader: (name: string) => boolean;
  /** The names and forms by which running text of a language may mention a term, public terms only. */
  readonly names: ReadonlyMap<Lang, readonly TermName[]>;
}

/** A spelling of a term in running text. */
export interface TermName {
  readonly term: string;
  /** Its name or one of its forms. */
  readonly name: string;
  /** False for everyday words, which are recognised and not linked. */
  readonly linked: boolean;
}

/** Collects everything that a link of the house can lead to. */
export function targetsOf({ registry, glossary, headers }: Input): Targets {
  const terms = (glossary.get(fallbackLang)?.value ?? []).filter(isPublic);
  const keys = new Set(terms.map(({ term }) => term));
  const everyday = new Set(terms.filter(({ link }) => link === false).map(({ term }) => term));
  const headerNames = new Set(headers?.value.map(({ name }) => name));
  return {
    isCode: (code) => registry.has(code),
    isTerm: (term) => keys.has(term),
    isHeader: (name) => headerNames.has(name),
    names: new Map(
      langs.map((lang) => [
        lang,
        (glossary.get(lang)?.value ?? []).flatMap(({ term, name, forms = [], link }) => {
          if (!keys.has(term)) return [];
          const linked = link !== false && !everyday.has(term);
          const spellings = name === undefined ? forms : [name, ...forms];
          return spellings.map((spelling) => ({ term, name: setQuotes(spelling), linked }));
        }),
      ]),
    ),
  };
}
