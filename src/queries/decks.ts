import { getCollection } from 'astro:content';
import { className, useStrings } from '../i18n/index.ts';
import { langs, type Lang } from '../lib/locales.ts';
import { deckIds, type Deck, type DeckId } from '../lib/schemas/deck.ts';
import type { Table, TableRow } from '../lib/schemas/table.ts';
import { codesOf, lookalikesOf } from '../lib/study/deck-codes.ts';
import { perBuild } from './per-build.ts';
import { listStudyCards, type StudyCard } from './study-cards.ts';

/** A code in a deck. */
export interface DeckCard extends StudyCard {
  /** The row of the table that the deck was received as. */
  readonly row: TableRow | undefined;
  /** In the deck of look-alikes, those of `confused` that are part of it. */
  readonly lookalikes: StudyCard['confused'];
}

/** Everything that the pages of a deck show. */
export interface DeckView {
  readonly id: DeckId;
  readonly title: string;
  readonly lead: string;
  /** The numbers that the pile of cards shows. */
  readonly face: readonly number[];
  readonly cards: readonly DeckCard[];
  /** The table that the deck was received as. */
  readonly table: Table | undefined;
}

/** The decks of one language, in the order in which pages offer them. */
export const listDecks = perBuild(async (lang: Lang): Promise<readonly DeckView[]> => {
  const [cards, decks, tables] = await Promise.all([
    listStudyCards(lang),
    getCollection('decks'),
    getCollection('tables'),
  ]);
  const registry = cards.map(({ facts }) => facts);
  const stock = { registry, tables: tables.map(({ data }) => data) };
  const byCode = new Map(cards.map((card) => [card.code, card]));
  return decks
    .map(({ data }) => data)
    .sort((a, b) => deckIds.indexOf(a.id) - deckIds.indexOf(b.id))
    .map((deck) => {
      const table = 'table' in deck ? stock.tables.find(({ id }) => id === deck.table) : undefined;
      return {
        ...wordsOn(lang, deck),
        id: deck.id,
        face: deck.face,
        table,
        cards: codesOf(deck, stock).flatMap((code): DeckCard[] => {
          const card = byCode.get(code);
          if (!card) return [];
          const mutual = isOfLookalikes(deck) ? lookalikesOf(code, registry) : [];
          const lookalikes = card.confused.filter((other) => mutual.includes(other.code));
          return [{ ...card, row: table?.rows.find((row) => row.code === code), lookalikes }];
        }),
      };
    });
});

/** Every deck in every language, as static paths are made of them. */
export async function listDeckViews(): Promise<{ lang: Lang; deck: DeckView }[]> {
  const views = await Promise.all(
    langs.map(async (lang) => (await listDecks(lang)).map((deck) => ({ lang, deck }))),
  );
  return views.flat();
}

function wordsOn(lang: Lang, deck: Deck): Pick<DeckView, 'title' | 'lead'> {
  const t = useStrings(lang);
  const { id } = deck;
  switch (id) {
    case '1xx':
    case '2xx':
    case '3xx':
    case '4xx':
    case '5xx':
      return { title: className(lang, id), lead: t(`class.${id}.lead`) };
    default:
      return { title: t(`study.deck.${id}.title`), lead: t(`study.deck.${id}.lead`) };
  }
}

const isOfLookalikes = (deck: Deck) => 'rule' in deck && deck.rule === 'mutual-lookalikes';
