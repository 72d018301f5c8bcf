import type { HandbookField } from './schemas/handbook.ts';
import type { Credit, Page } from './schemas/page.ts';

/** The fields of a page by how they stand to the English text. */
export interface SortedCredits {
  /** Latest day on which a field was translated that still follows the English text. */
  readonly latest: string | undefined;
  readonly stale: readonly { readonly field: HandbookField; readonly date: string }[];
  readonly undated: readonly HandbookField[];
  /** Fields that are shown in English. */
  readonly missing: readonly HandbookField[];
}

/** Sorts the fields of a translated page; on a page in English all of them count as undated. */
export function sortCredits({ lang, credits }: Pick<Page, 'lang' | 'credits'>): SortedCredits {
  // The keys of credits are the fields of the handbook, as the normaliser wrote them.
  const entries = Object.entries(credits) as [HandbookField, Credit][];
  const own = entries.filter(([, credit]) => credit.lang === lang);
  const days = own.flatMap(([, { date, stale }]) => (date !== undefined && !stale ? [date] : []));
  return {
    latest: days.sort().at(-1),
    stale: own.flatMap(([field, { date, stale }]) =>
      stale && date !== undefined ? [{ field, date }] : [],
    ),
    undated: own.filter(([, { date }]) => date === undefined).map(([field]) => field),
    missing: entries.filter(([, credit]) => credit.lang !== lang).map(([field]) => field),
  };
}
