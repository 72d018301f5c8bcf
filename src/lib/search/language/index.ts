import type { LanguageRules } from './rules.ts';

/** The rules of each language, a module of their own so that a reader loads those of one. */
const loaders: Readonly<Record<string, () => Promise<{ readonly rules: LanguageRules }>>> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  hi: () => import('./hi.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  pt: () => import('./pt.ts'),
  ru: () => import('./ru.ts'),
  ta: () => import('./ta.ts'),
  zh: () => import('./zh.ts'),
};

/** Keys of the languages that have rules. */
export const languages: readonly string[] = Object.keys(loaders);

/** The rules of a language, by the key of its locale; a language without any is taken as it is. */
export async function loadRules(lang: string): Promise<LanguageRules> {
  return (await loaders[lang]?.())?.rules ?? {};
}
