import { fallbackLang, type Lang } from '../../../src/lib/locales.ts';
import {
  comparisonFields,
  type Comparison,
  type ComparisonField,
  type ComparisonWords,
} from '../../../src/lib/schemas/comparison.ts';
import { staleDay, type AgeOf } from '../../translations/state.ts';
import type { Guides } from '../read/guides.ts';
import { typeset } from '../typeset.ts';

/** A comparison in one language: what its page holds, and its judgement as Markdown. */
export interface ComparisonModel {
  readonly comparison: Comparison;
  readonly judgement: string;
}

/**
 * Joins codes and words of every comparison for one language, texts in the order of the codes.
 * Each field that the language lacks is taken from English, alone.
 */
export function joinComparisons(
  lang: Lang,
  { facts, words }: Guides['comparisons'],
  age: AgeOf,
): ComparisonModel[] {
  return (facts?.value ?? []).map(({ id, codes }, order) => {
    const own = words.get(lang)?.value[id];
    const english = words.get(fallbackLang)?.value[id];
    const from = (field: ComparisonField) => (own?.[field] === undefined ? fallbackLang : lang);
    const stale = Object.fromEntries(
      comparisonFields.flatMap((field) => {
        const day = staleDay(age(from(field), 'comparisons', id, field));
        return day === undefined ? [] : [[field, day]];
      }),
    );
    const { title, summary, judgement, when, aspects } = typeset({
      ...english,
      ...own,
    } satisfies ComparisonWords);
    const inOrder = (texts: Readonly<Record<string, string>> = {}) =>
      codes.map((code) => texts[code] ?? '');
    return {
      comparison: {
        id,
        lang,
        order,
        codes,
        title: title ?? '',
        summary: summary ?? '',
        when: inOrder(when),
        aspects: (aspects ?? []).map(({ aspect, values }) => ({ aspect, values: inOrder(values) })),
        langs: {
          title: from('title'),
          summary: from('summary'),
          judgement: from('judgement'),
          when: from('when'),
          aspects: from('aspects'),
        },
        ...(Object.keys(stale).length > 0 && { stale }),
      },
      judgement: judgement ?? '',
    };
  });
}
