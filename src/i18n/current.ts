import { isLang, type Lang } from '../lib/locales.ts';

/** The language of the page that is being rendered, from the parameters of its route. */
export function currentLang({ lang }: Readonly<Record<string, string | undefined>>): Lang {
  if (!isLang(lang)) throw new RangeError(`The route has no language: ${String(lang)}.`);
  return lang;
}
