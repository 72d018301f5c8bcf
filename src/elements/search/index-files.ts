import { createFinder, type Answer } from '../../lib/search/answer/finder.ts';
import type { Knowledge, OtherNames } from '../../lib/search/answer/knowledge.ts';
import { unpackCodebook, type CodeLine } from '../../lib/search/codebook.ts';
import { loadRules } from '../../lib/search/language/index.ts';
import type { Piece } from '../../lib/search/excerpt.ts';
import { createMark, type Mark } from '../../lib/search/mark.ts';
import type { Files } from '../../lib/search/setting.ts';
import { learn, type SecondTier } from '../../lib/search/second-tier.ts';

/** What the search of a language can answer by itself, without the full text. */
export interface Tiers {
  readonly find: (query: string) => Answer[];
  /** Words of a query that say most, the rest left out. */
  readonly telling: (query: string) => string[];
  /** Marks in a text what a query means. */
  readonly mark: (text: string, query: string) => readonly Piece[];
  readonly line: (code: number) => CodeLine | undefined;
  readonly summary: (code: number) => string;
  /** First name of a page that is no code's, and what kind of page it is. */
  readonly page: (path: string) => { readonly title: string; readonly kind: string };
}

/**
 * Loads the tiers of a language. The first answers as soon as it is there; `whole` resolves when
 * the second has joined it, and `withNames` adds the names in all languages.
 */
export async function loadTiers({ lang, tag, ...files }: Files) {
  const [rules, text] = await Promise.all([loadRules(lang), getText(files.first)]);
  const basis: Knowledge = { rules, codebook: unpackCodebook(text) };
  const mark = createMark(rules, tag);
  let loading: Promise<Tiers> | undefined;
  let naming: Promise<Tiers> | undefined;
  const second = () => getJson<SecondTier>(files.second);
  const pending = second();
  const whole = () =>
    (loading ??= pending.then((tier) => toTiers({ ...basis, ...learn(tier) }, mark, tier)));
  const withNames = () =>
    (naming ??= Promise.all([pending, getJson<OtherNames[]>(files.names)]).then(
      ([tier, elsewhere]) => toTiers({ ...basis, ...learn(tier), elsewhere }, mark, tier),
    ));
  return { first: toTiers(basis, mark), whole, withNames };
}

function toTiers(knowledge: Knowledge, mark: Mark, second?: SecondTier): Tiers {
  const finder = createFinder(knowledge);
  const lines = new Map(knowledge.codebook.codes.map((line) => [line[0], line]));
  const places = new Map(knowledge.codebook.codes.map(([code], index) => [code, index]));
  const pages = new Map(
    second?.pages.map(([path, kind, title = path]) => [path, { title, kind }] as const),
  );
  return {
    find: finder.find,
    telling: finder.telling,
    mark: (text, query) => mark(text, finder.meant(query)),
    line: (code) => lines.get(code),
    summary: (code) => second?.summaries[places.get(code) ?? -1] ?? '',
    page: (path) => pages.get(path) ?? { title: path, kind: '' },
  };
}

async function getText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return response.text();
}

async function getJson<T>(url: string): Promise<T> {
  return JSON.parse(await getText(url)) as T;
}
