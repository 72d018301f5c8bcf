import { merge, type Hit, type Result } from '../../lib/search/result.ts';
import { readNumbers } from '../../lib/search/recognise/number.ts';
import type { Answer } from '../../lib/search/answer/finder.ts';
import { startFullText, type FullText } from './full-text.ts';
import { loadTiers, type Files, type Tiers } from './index-files.ts';

/** Where the search of a page finds its files, and how its addresses begin. */
export interface Setting extends Files {
  /** Key of the language. */
  readonly lang: string;
  /** Its BCP 47 tag, by which Pagefind knows its index. */
  readonly tag: string;
  /** Address of pagefind.js. */
  readonly index: string;
  /** Address of the language's home, with a slash at its end. */
  readonly home: string;
}

/** What is known of a query by now. */
export interface Outcome {
  readonly results: readonly Result[];
  /** Address to which Enter leads without a choice. */
  readonly exact: string | undefined;
  /** A number that is no known code, with the page that says what clients make of it. */
  readonly unknown: { readonly code: number; readonly url: string } | undefined;
  /** False while the full text may still add to it. */
  readonly complete: boolean;
  /** False when the full text could not be searched. */
  readonly fullText: boolean;
}

/** A search that tells what it finds as it finds it. */
export type Search = (
  query: string,
  limit: number,
  tell: (outcome: Outcome) => void,
  isCurrent: () => boolean,
) => Promise<void>;

/** Opens the search of a language: loads its tiers now, and the full text when it is needed. */
export async function openSearch(setting: Setting): Promise<Search> {
  const { first, whole, withNames } = await loadTiers(setting.lang, setting);
  let tiers = first;
  const ready = whole().then(
    (both) => {
      tiers = both;
    },
    () => undefined, // The first tier goes on alone.
  );
  let fullText: FullText | undefined;

  return async (query, limit, tell, isCurrent) => {
    const answer = (by: Tiers) => {
      const answers = by.find(query);
      const results = answers.map(({ page }) => toResult(page, by, setting));
      const [best] = answers;
      return {
        results,
        exact: best?.exact ? results[0]?.url : undefined,
        unknown: unknownNumber(query, by, setting),
      };
    };
    let found = answer(tiers);
    const needsText = () => found.exact === undefined && found.unknown === undefined;
    const say = (hits: readonly Hit[], complete: boolean, searched: boolean) => {
      const results = merge(found.results, hits, limit);
      tell({ ...found, results, complete, fullText: searched });
    };
    if (found.results.length > 0) say([], false, true);
    await ready;
    if (!isCurrent()) return;
    found = answer(tiers);
    if (found.results.length === 0) {
      const named = await withNames().catch(() => tiers);
      if (!isCurrent()) return;
      found = answer(named);
    }
    say([], !needsText(), true);
    if (!needsText()) return;
    fullText ??= startFullText(setting.index, setting.tag);
    const hits = await fullText(tiers.telling(query).join(' '), limit);
    if (isCurrent()) say(hits ?? [], true, hits !== undefined);
  };
}

function toResult(page: Answer['page'], tiers: Tiers, { home }: Setting): Result {
  const text = (value: string) => (value === '' ? [] : [{ text: value, marked: false }]);
  if (typeof page === 'string') {
    const title = tiers.title(page) ?? page;
    return { url: `${home}${page}`, code: undefined, title, name: '', section: '', context: [] };
  }
  const [, , phrase = '', name = ''] = tiers.line(page) ?? [];
  return {
    url: `${home}codes/${String(page)}/`,
    code: page,
    title: phrase,
    name,
    section: '',
    context: text(tiers.summary(page)),
  };
}

/** A number with no page of its own still has an answer: what its class says of it. */
function unknownNumber(query: string, tiers: Tiers, { home }: Setting): Outcome['unknown'] {
  const numbers = readNumbers(query, (code) => tiers.line(code) !== undefined);
  if (numbers?.kind !== 'code' || tiers.line(numbers.code)) return undefined;
  return { code: numbers.code, url: `${home}codes/${String(numbers.code)}/` };
}
