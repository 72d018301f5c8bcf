import { isDay } from '../../src/lib/day.ts';
import { fallbackLang, isLang, langs, type Lang } from '../../src/lib/locales.ts';
import { handbookFields } from '../../src/lib/schemas/handbook.ts';
import type { StampOrder } from './stamp.ts';

/**
 * Understands what the command line asks to be stamped.
 * @returns the order, or a sentence on what is wrong with it
 */
export function readOrder(
  [lang, ...codes]: readonly string[],
  { field, date }: { readonly field?: string | undefined; readonly date: string },
): (StampOrder & { readonly lang: Lang; readonly source: Lang }) | string {
  const others = langs.filter((key) => key !== fallbackLang).join(', ');
  if (!isLang(lang) || lang === fallbackLang) return `LANG must be one of ${others}.`;
  const strange = codes.find((code) => !/^[1-9]\d\d$/.test(code));
  if (strange !== undefined) return `${strange} is not a code.`;
  const known = handbookFields.find((name) => name === field);
  if (field !== undefined && known === undefined) {
    return `${field} is not a field; there are ${handbookFields.join(', ')}.`;
  }
  if (!isDay(date)) return `${date} is not a day such as 2026-11-21.`;
  return { lang, source: fallbackLang, codes: codes.map(Number), field: known, date };
}
