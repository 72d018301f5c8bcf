import { merge, type Hit, type Result } from '../../lib/search/result.ts';
import { readNumbers } from '../../lib/search/recognise/number.ts';
import type { Answer } from '../../lib/search/answer/finder.ts';
import type { Setting } from '../../lib/search/setting.ts';
import { startFullText, type FullText } from './full-text.ts';
import { loadTiers, type Tiers } from './index-files.ts';

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

/** Tells what it finds as it finds it, as long as the query is the current one. */
export type Search = (
  query: string,
  tell: (outcome: Outcome) => void,
  isCurrent: () => boolean,
) => Promise<void>;

/** How much a reader wants of it. */
export interface Wish {
  /** So many results at most. */
  readonly limit: number;
  /** Whether the full text is searched even where the answers are sure without it. */
  readonly thorough: boolean;
}

/** What a query is answered with before the full text. */
type Found = Pick<Outcome, 'results' | 'exact' | 'unknown'> & {
  /** Whether the best answer is called so. */
  readonly named: boolean;
  /** Whether nothing else needs to be searched. */
  readonly sure: boolean;
};

/** Names of codes have so many words at most. */
const nameWords = 6;
/**
 * The full text waits for a pause in typing, in milliseconds, longer than that between two keys. It
 * costs twice what the tiers do, so it is not loaded for half a word.
 */
const typingPause = 300;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

export type OpenSearch = typeof openSearch;

/** Opens the search of a language: loads its tiers now, and the full text when it is wanted. */
export async function openSearch(setting: Setting, { limit, thorough }: Wish): Promise<Search> {
  const { first, whole, withNames } = await loadTiers(setting);
  let tiers = first;
  const ready = whole().then(
    (both) => {
      tiers = both;
    },
    () => undefined, // The first tier goes on alone.
  );
  let running: FullText | undefined;
  const fullText = () => (running ??= startFullText(setting));
  /** Loads what every search of the full text needs while something else is still under way. */
  const warm = () => void fullText()('', 0);

  return async (query, tell, isCurrent) => {
    const answer = (by: Tiers): Found => {
      const answers = by.find(query);
      const results = answers.map(({ page }) => toResult(page, query, by, setting));
      const [best] = answers;
      return {
        results,
        exact: best?.exact ? results[0]?.url : undefined,
        unknown: unknownNumber(query, by, setting),
        named: best?.named ?? false,
        sure: best?.sure ?? false,
      };
    };
    let found = answer(tiers);
    const needsText = () =>
      found.exact === undefined && found.unknown === undefined && (thorough || !found.sure);
    const say = (hits: readonly Hit[], complete: boolean, searched: boolean) => {
      const results = merge(found.results, hits, limit);
      tell({ ...found, results, complete, fullText: searched });
    };
    if (found.results.length > 0) say([], false, true);
    if (thorough) warm();
    await ready;
    if (!isCurrent()) return;
    found = answer(tiers);
    if (found.results.length > 0) say([], !needsText(), true);
    if (needsText()) {
      await pause(typingPause);
      if (!isCurrent()) return;
      warm();
    }
    if (mayBeForeign(query, found)) {
      const named = await withNames().catch(() => tiers);
      if (!isCurrent()) return;
      const other = answer(named);
      // What is shown stays in its place unless a name in another language is all that was typed.
      if (found.results.length === 0 || other.named) found = other;
    }
    say([], !needsText(), true);
    if (!needsText()) return;
    const hits = await fullText()(tiers.telling(query).join(' '), limit);
    if (isCurrent()) say(hits ?? [], true, hits !== undefined);
  };
}

/** Whether a query may be a name in another language: few words that are not understood here. */
const mayBeForeign = (query: string, { sure, exact, unknown }: Found): boolean =>
  !sure && !exact && !unknown && query.trim().split(/\s+/).length <= nameWords;

function toResult(page: Answer['page'], query: string, tiers: Tiers, { home }: Setting): Result {
  if (typeof page === 'string') {
    const { title, kind } = tiers.page(page);
    return {
      url: `${home}${page}`,
      code: undefined,
      title,
      name: kind,
      section: '',
      context: [],
    };
  }
  const [, , phrase = '', name = ''] = tiers.line(page) ?? [];
  return {
    url: `${home}codes/${String(page)}/`,
    code: page,
    title: phrase,
    name,
    section: '',
    context: tiers.mark(tiers.summary(page), query),
  };
}

/** A number with no page of its own still has an answer: what its class says of it. */
function unknownNumber(query: string, tiers: Tiers, { home }: Setting): Outcome['unknown'] {
  const numbers = readNumbers(query, (code) => tiers.line(code) !== undefined);
  if (numbers?.kind !== 'code' || tiers.line(numbers.code)) return undefined;
  return { code: numbers.code, url: `${home}codes/${String(numbers.code)}/` };
}
