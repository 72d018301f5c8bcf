import { useStrings } from '../i18n/index.ts';
import { writeDay } from '../lib/day.ts';
import { historyOf, localPhrases } from '../lib/history.ts';
import { localeOf, type Lang } from '../lib/locales.ts';
import type { Registry } from '../lib/schemas/registry.ts';
import { citeSpec, specUrl } from '../lib/spec.ts';

/** A moment of a code's history in words of a language. */
export interface MomentView {
  /** Machine-readable time, and how the language writes it. */
  readonly time: string | undefined;
  readonly when: string | undefined;
  readonly cite: { readonly text: string; readonly url: string } | undefined;
  readonly phrases: readonly string[];
  readonly note: string | undefined;
}

/** Where a code comes from, and the phrases that software prints beside the documents'. */
export interface HistoryView {
  readonly moments: readonly MomentView[];
  readonly localPhrases: readonly string[];
}

/** The history of a code, or nothing where none is known. */
export function describeHistory(lang: Lang, facts: Registry): HistoryView | undefined {
  const t = useStrings(lang);
  const { written } = localeOf(lang);
  const moments = historyOf(facts).map(({ when, spec, phrases, change }): MomentView => ({
    time: when,
    when: when?.includes('-') ? writeDay(when, written) : when,
    cite: spec && { text: citeSpec(spec), url: specUrl(spec) },
    phrases,
    note: change && t(`history.${change}`),
  }));
  const phrases = localPhrases(facts).map((older) => t('code.phraseFrom', { ...older }));
  return moments.length + phrases.length === 0 ? undefined : { moments, localPhrases: phrases };
}
