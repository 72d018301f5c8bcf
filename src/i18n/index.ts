import i18next, { type TFunction } from 'i18next';
import type en from '../../content/ui/en.json';
import { fallbackLang, langs, localeOf, type Lang } from '../lib/locales.ts';
import type { Forms } from '../lib/plural.ts';
import type { ClassKey } from '../lib/status-code.ts';

const files = import.meta.glob<Record<string, unknown>>('../../content/ui/*.json', {
  eager: true,
  import: 'default',
});

const instance = i18next.createInstance();
await instance.init({
  lng: fallbackLang,
  fallbackLng: fallbackLang,
  resources: Object.fromEntries(
    langs.map((lang) => [lang, { translation: files[`../../content/ui/${lang}.json`] ?? {} }]),
  ),
  interpolation: { escapeValue: false }, // Astro escapes what it prints.
});

/** The interface strings of a language: `useStrings('fr')('nav.codes')`. */
export function useStrings(lang: Lang): TFunction {
  return instance.getFixedT(lang);
}

/** A class by digit and name, as in "4xx Client error". */
export function className(lang: Lang, key: ClassKey): string {
  const name = useStrings(lang)(`class.${key}.name`);
  return key === 'other' ? name : `${key} ${name}`;
}

/** A string of which `pluralForms` gives all forms. */
export type CountedKey =
  | 'search.count'
  | 'class.count'
  | `play.${'due' | 'fresh' | 'left' | 'tomorrow' | 'streak' | 'imported'}`;

/**
 * Every plural form of a string with `{{count}}` still in it, for the browser, which picks one by
 * Intl.PluralRules and needs no i18next.
 */
export function pluralForms(lang: Lang, key: CountedKey): Forms {
  const { pluralCategories } = new Intl.PluralRules(localeOf(lang).tag).resolvedOptions();
  const form = (of: Lang, category: string) =>
    instance.getResource(of, 'translation', `${key}_${category}`) as string | undefined;
  // English stands in with the form that most numbers take.
  const standIn = form(fallbackLang, 'other') ?? '';
  return Object.fromEntries(
    pluralCategories.map((category) => [category, form(lang, category) ?? standIn]),
  );
}

/**
 * Strings of a group as they are, with `{{names}}` still in them, for the browser, which puts the
 * values in.
 */
export function rawStrings<
  Group extends 'play' | 'quiz' | 'offline',
  Key extends keyof (typeof en)[Group],
>(lang: Lang, group: Group, keys: readonly Key[]): Pick<(typeof en)[Group], Key> {
  const own = instance.getResource(lang, 'translation', group) as Partial<(typeof en)[Group]>;
  const english = instance.getResource(fallbackLang, 'translation', group) as (typeof en)[Group];
  const strings = { ...english, ...own };
  const chosen = keys.map((key) => [key, strings[key]] as const);
  return Object.fromEntries(chosen) as unknown as Pick<(typeof en)[Group], Key>;
}
