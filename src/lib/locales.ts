/**
 * The languages of the site, and the only place that lists them. To add one: a line here,
 * its words in content/handbook/<key>/ and content/ui/<key>.json.
 *
 * `key` is folder, URL segment and collection id (lower case, because Astro lower-cases ids);
 * `tag` is the BCP 47 tag for `lang`, `hreflang` and `Intl`; `label` is the language's own name;
 * `written` is the tag by whose habits days and lists are written.
 */
export const locales = [
  { key: 'en', tag: 'en', written: 'en-GB', label: 'English', dir: 'ltr' },
  { key: 'fr', tag: 'fr', written: 'fr', label: 'Français', dir: 'ltr' },
  { key: 'es', tag: 'es', written: 'es', label: 'Español', dir: 'ltr' },
] as const satisfies readonly Locale[];

export interface Locale {
  readonly key: string;
  readonly tag: string;
  readonly written: string;
  readonly label: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Key of one of the languages. */
export type Lang = (typeof locales)[number]['key'];

/** The keys, in the order in which the site offers them. */
export const langs: readonly Lang[] = locales.map(({ key }) => key);

/** The language whose words stand in where another has none yet. */
export const fallbackLang: Lang = 'en';

/** True when `value` is the key of one of the languages. */
export function isLang(value: unknown): value is Lang {
  return locales.some(({ key }) => key === value);
}

/** The locale of a key. */
export function localeOf(lang: Lang): Locale {
  const found = locales.find(({ key }) => key === lang);
  if (found === undefined) throw new RangeError(`No locale has the key "${lang}".`);
  return found;
}

/**
 * Attributes for words in `lang` on a page in `page`: language and direction where they differ, so
 * that a screen reader pronounces and a browser sets them right; none otherwise.
 */
export function markLang(lang: Lang, page: Lang): { lang?: string; dir?: Locale['dir'] } {
  if (lang === page) return {};
  const { tag, dir } = localeOf(lang);
  return { lang: tag, dir };
}

/**
 * The language that suits a reader best.
 * @param wanted BCP 47 tags, most wanted first, as in `navigator.languages`
 */
export function bestLang(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const match =
      locales.find((locale) => locale.tag.toLowerCase() === tag.toLowerCase()) ??
      locales.find((locale) => locale.tag.toLowerCase().split('-')[0] === primary);
    if (match) return match.key;
  }
  return fallbackLang;
}
