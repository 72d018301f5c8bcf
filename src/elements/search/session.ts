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

export interface Search {
  /** Tells what it finds as it finds it, as long as the query is the current one. */
  readonly find: (
    query: string,
    limit: number,
    tell: (outcome: Outcome) => void,
    isCurrent: () => boolean,
  ) => Promise<void>;
  /** Loads what the full text needs for every query, unless the reader saves data. */
  readonly warm: () => void;
}

/** What a query is answered with before the full text. */
type Found = Pick<Outcome, 'exact' | 'unknown'> & {
  readonly results: readonly (Result & { readonly specified: boolean })[];
};

/** Names of codes have so many words at most. */
const nameWords = 6;
/** The full text waits for a pause in typing, in milliseconds. */
const typingPause = 80;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Readers who save data load the full text only for a query that needs it. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

/** Opens the search of a language: loads its tiers now, and the full text when it is wanted. */
export async function openSearch(setting: Setting): Promise<Search> {
  const { first, whole, withNames } = await loadTiers(setting.lang, setting);
  let tiers = first;
  const ready = whole().then(
    (both) => {
      tiers = both;
    },
    () => undefined, // The first tier goes on alone.
  );
  let running: FullText | undefined;
  const fullText = () => (running ??= startFullText(setting.index, setting.tag));

  const find: Search['find'] = async (query, limit, tell, isCurrent) => {
    const answer = (by: Tiers): Found => {
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
    if (found.results.length > 0) say([], !needsText(), true);
    if (mayBeForeign(query, found)) {
      const named = await withNames().catch(() => tiers);
      if (!isCurrent()) return;
      const other = answer(named);
      // What is shown stays in its place unless a name in another language is all that was typed.
      if (found.results.length === 0 || other.exact !== undefined) found = other;
    }
    say([], !needsText(), true);
    if (!needsText()) return;
    await pause(typingPause);
    if (!isCurrent()) return;
    const hits = await fullText()(tiers.telling(query).join(' '), limit);
    if (isCurrent()) say(hits ?? [], true, hits !== undefined);
  };
  const warm = () => {
    if (!savesData()) void ready.then(() => fullText()('', 0));
  };
  return { find, warm };
}

/**
 * Whether a query may be a name in another language: few words that do not name a code of a
 * specification here.
 */
function mayBeForeign(query: string, { results, exact, unknown }: Found): boolean {
  if (unknown || query.trim().split(/\s+/).length > nameWords) return false;
  return exact === undefined || results[0]?.code === undefined || !results[0].specified;
}

function toResult(page: Answer['page'], tiers: Tiers, { home }: Setting): Found['results'][number] {
  const text = (value: string) => (value === '' ? [] : [{ text: value, marked: false }]);
  if (typeof page === 'string') {
    const { title, kind } = tiers.page(page);
    return {
      url: `${home}${page}`,
      code: undefined,
      title,
      name: kind,
      section: '',
      context: [],
      specified: false,
    };
  }
  const [, place = '', phrase = '', name = ''] = tiers.line(page) ?? [];
  return {
    url: `${home}codes/${String(page)}/`,
    code: page,
    title: phrase,
    name,
    section: '',
    context: text(tiers.summary(page)),
    specified: place !== '',
  };
}

/** A number with no page of its own still has an answer: what its class says of it. */
function unknownNumber(query: string, tiers: Tiers, { home }: Setting): Outcome['unknown'] {
  const numbers = readNumbers(query, (code) => tiers.line(code) !== undefined);
  if (numbers?.kind !== 'code' || tiers.line(numbers.code)) return undefined;
  return { code: numbers.code, url: `${home}codes/${String(numbers.code)}/` };
}
