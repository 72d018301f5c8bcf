import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { langs, type Lang } from '../lib/locales.ts';
import { classKeys, classOf, type ClassKey } from '../lib/status-code.ts';
import type { Exchange } from '../lib/schemas/exchange.ts';
import type { Page } from '../lib/schemas/page.ts';
import type { Registry } from '../lib/schemas/registry.ts';
import { perBuild } from './per-build.ts';

/** What lists show of a code. */
export interface CodeCard {
  readonly code: number;
  readonly phrase: string;
  readonly status: Registry['status'];
  readonly class: ClassKey;
  readonly name: string;
  readonly nameLang: Lang;
  /** True when the name says something that the phrase on the wire does not. */
  readonly named: boolean;
  /** Phrase and name together, as headings and result lists show them. */
  readonly label: string;
  readonly summary: string;
  readonly summaryLang: Lang;
}

/** Everything that the page of a code shows. */
export interface CodeView extends CodeCard {
  readonly page: Page;
  readonly facts: Registry;
  readonly exchanges: readonly Exchange[];
  readonly previous: CodeCard | undefined;
  readonly next: CodeCard | undefined;
  readonly entry: CollectionEntry<'codes'>;
}

/** The cards of all codes in one language, in the order of the numbers. */
export const listCards = perBuild(async (lang: Lang): Promise<readonly CodeCard[]> => {
  const registry = await getCollection('registry');
  const pages = new Map(
    (await getCollection('codes', ({ data }) => data.lang === lang)).map(({ data }) => [
      data.code,
      data,
    ]),
  );
  return registry
    .flatMap(({ data }) => {
      const page = pages.get(data.code);
      return page ? [toCard(data, page)] : [];
    })
    .sort((a, b) => a.code - b.code);
});

/** The cards by class, classes without a code left out. */
export function groupByClass<Card extends CodeCard>(
  cards: readonly Card[],
): { key: ClassKey; cards: readonly Card[] }[] {
  return classKeys
    .map((key) => ({ key, cards: cards.filter((card) => card.class === key) }))
    .filter((group) => group.cards.length > 0);
}

/** The views of every code in every language, as static paths are made of them. */
export async function listCodeViews(): Promise<{ lang: Lang; view: CodeView }[]> {
  const views = await Promise.all(
    langs.map(async (lang) => (await listViews(lang)).map((view) => ({ lang, view }))),
  );
  return views.flat();
}

/** The views of every code in one language, in the order of the numbers. */
export const listViews = perBuild(async (lang: Lang): Promise<readonly CodeView[]> => {
  const entries = new Map((await getCollection('codes')).map((entry) => [entry.id, entry]));
  const cards = await listCards(lang);
  return Promise.all(
    cards.map(async (card, index) => {
      const entry = entries.get(`${lang}/${String(card.code)}`);
      const facts = await getEntry('registry', String(card.code));
      const exchanges = await getEntry('exchanges', String(card.code));
      if (!entry || !facts) throw new Error(`Code ${String(card.code)} is incomplete.`);
      return {
        ...card,
        entry,
        page: entry.data,
        facts: facts.data,
        exchanges: exchanges?.data.exchanges ?? [],
        previous: cards[index - 1],
        next: cards[index + 1],
      };
    }),
  );
});

function toCard(
  { code, phrase, status }: Registry,
  { name, summary, credits, lang }: Page,
): CodeCard {
  const named = name.toLowerCase() !== phrase.toLowerCase();
  return {
    code,
    phrase,
    status,
    class: classOf(code),
    name,
    nameLang: credits['name']?.lang ?? lang,
    named,
    label: named ? `${phrase} — ${name}` : phrase,
    summary,
    summaryLang: credits['summary']?.lang ?? lang,
  };
}
