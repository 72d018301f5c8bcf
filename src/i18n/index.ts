import i18next, { type TFunction } from 'i18next';
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

/**
 * Every plural form of a string with `{{count}}` still in it, for the browser, which picks one by
 * Intl.PluralRules and needs no i18next.
 */
export function pluralForms(lang: Lang, key: 'search.count' | 'class.count'): Forms {
  const { pluralCategories } = new Intl.PluralRules(localeOf(lang).tag).resolvedOptions();
  return Object.fromEntries(
    pluralCategories.map((category) => [
      category,
      instance.getResource(lang, 'translation', `${key}_${category}`) as string,
    ]),
  );
}
