import { getCollection, type CollectionEntry } from 'astro:content';
import type { Lang } from '../lib/locales.ts';
import type { Comparison } from '../lib/schemas/comparison.ts';
import type { Registry } from '../lib/schemas/registry.ts';
import { listCards, type CodeCard } from './codes.ts';

/** A code that is compared, with when to use it. */
export interface Column {
  readonly card: CodeCard;
  readonly facts: Registry;
  readonly when: string;
}

/** Everything that the page of a comparison shows. */
export interface ComparisonView extends Comparison {
  readonly columns: readonly Column[];
  readonly entry: CollectionEntry<'comparisons'>;
}

/** The comparisons of one language in their order. */
export async function listComparisons(lang: Lang): Promise<Comparison[]> {
  return (await entriesOf(lang)).map(({ data }) => data);
}

/** The comparisons that a code is part of. */
export async function listComparisonsOf(lang: Lang, code: number): Promise<Comparison[]> {
  return (await listComparisons(lang)).filter(({ codes }) => codes.includes(code));
}

/** The views of the comparisons of one language, as static paths are made of them. */
export async function listComparisonViews(lang: Lang): Promise<ComparisonView[]> {
  const cards = new Map((await listCards(lang)).map((card) => [card.code, card]));
  const facts = new Map((await getCollection('registry')).map(({ data }) => [data.code, data]));
  return (await entriesOf(lang)).map((entry) => ({
    ...entry.data,
    entry,
    columns: entry.data.codes.map((code, index) => {
      const card = cards.get(code);
      const own = facts.get(code);
      if (!card || !own) throw new Error(`${entry.id} compares ${String(code)}, which is no code.`);
      return { card, facts: own, when: entry.data.when[index] ?? '' };
    }),
  }));
}

async function entriesOf(lang: Lang): Promise<CollectionEntry<'comparisons'>[]> {
  const entries = await getCollection('comparisons', ({ data }) => data.lang === lang);
  return entries.sort((a, b) => a.data.order - b.data.order);
}
