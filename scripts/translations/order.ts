import { isDay } from '../../src/lib/day.ts';
import { fallbackLang, isLang, langs, type Lang } from '../../src/lib/locales.ts';
import {
  collectionFields,
  collections,
  type Collection,
} from '../../src/lib/schemas/translation.ts';
import type { StampOrder } from './stamp.ts';

/** What is to be stamped, and from which language it was translated. */
export interface LangOrder extends StampOrder {
  readonly lang: Lang;
  readonly source: Lang;
  readonly collections: readonly Collection[];
}

/**
 * Understands what the command line asks to be stamped. Items are codes, unless a collection is
 * named that has others; without items, every collection is meant.
 * @returns the order, or a sentence on what is wrong with it
 */
export function readOrder(
  [lang, ...items]: readonly string[],
  options: {
    readonly in?: string | undefined;
    readonly field?: string | undefined;
    readonly date: string;
  },
): LangOrder | string {
  if (!isLang(lang)) return `LANG must be one of ${langs.join(', ')}.`;
  const named = collections.find((name) => name === options.in);
  if (options.in !== undefined && named === undefined) {
    return `${options.in} is not a collection; there are ${collections.join(', ')}.`;
  }
  const strange = items.find((item) => !/^[1-9]\d\d$/.test(item));
  if (named === undefined && strange !== undefined) {
    return `${strange} is not a code; name the collection of other items by --in.`;
  }
  const meant = named ? [named] : items.length > 0 ? (['handbook'] as const) : collections;
  const fields = [...new Set(meant.flatMap((name) => collectionFields[name]))];
  const field = fields.find((name) => name === options.field);
  if (options.field !== undefined && field === undefined) {
    return `${options.field} is not a field; there are ${fields.join(', ')}.`;
  }
  if (!isDay(options.date)) return `${options.date} is not a day such as 2026-11-21.`;
  return { lang, source: fallbackLang, collections: meant, items, field, date: options.date };
}
