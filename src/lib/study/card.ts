import type { Lang } from '../locales.ts';

/** What a card of a code can show, in one language. */
export interface Card {
  readonly code: number;
  /** The phrase on the wire, in English. */
  readonly phrase: string;
  readonly name: string;
  readonly summary: string;
  /** The handbook's example; it never gives the number or the phrase away. */
  readonly situation: string;
  /** The languages of the words, where they differ from the page's. */
  readonly langs: { readonly name?: Lang; readonly summary?: Lang; readonly situation?: Lang };
  readonly confused: readonly { readonly code: number; readonly difference: string }[];
  /** A raw exchange with `___` wherever the number or the phrase stood. */
  readonly exchange: string | null;
}

/** The cards of a language and the decks that they belong to: cards.json. */
export interface CardFile {
  readonly cards: readonly Card[];
  readonly decks: Readonly<Record<string, readonly number[]>>;
}
