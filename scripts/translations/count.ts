import { fallbackLang, langs, type Lang } from '../../src/lib/locales.ts';
import { handbookFields } from '../../src/lib/schemas/handbook.ts';
import type { Counts, Upkeep } from '../../src/lib/schemas/translation.ts';
import { classOf } from '../../src/lib/status-code.ts';
import type { Input } from '../normalize/read.ts';
import { stateOf } from './state.ts';

/** What the count needs to know of the content. */
export type Translations = Pick<Input, 'registry' | 'handbook' | 'stamps'>;

/** Counts the fields of every translation by state, per field and per class, and lists what is open. */
export function countTranslations(content: Translations): Upkeep[] {
  return langs
    .filter((lang) => lang !== fallbackLang)
    .map((lang) => {
      const fields = Object.fromEntries(
        handbookFields.map((field) => [field, none()]),
      ) as Upkeep['fields'];
      const classes: Upkeep['classes'] = {};
      const open: Upkeep['open'] = [];
      for (const { code, field, state, date } of statesOf(lang, content)) {
        fields[field][state]++;
        (classes[classOf(code)] ??= none())[state]++;
        if (state !== 'done') open.push({ code, field, state, ...(date && { date }) });
      }
      return { lang, fields, classes, open };
    });
}

function statesOf(lang: Lang, { registry, handbook, stamps }: Translations) {
  const own = stamps.get(lang) ?? {};
  return [...registry.keys()].flatMap((code) =>
    handbookFields.flatMap((field) => {
      const stamp = own[code]?.[field];
      const state = stateOf({
        english: handbook.get(fallbackLang)?.get(code)?.value[field],
        words: handbook.get(lang)?.get(code)?.value[field],
        stamp,
      });
      return state === undefined
        ? []
        : [{ code, field, state, date: state === 'stale' ? stamp?.date : undefined }];
    }),
  );
}

const none = (): Counts => ({ done: 0, stale: 0, undated: 0, missing: 0 });
