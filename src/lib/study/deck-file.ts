import type { Lang } from '../locales.ts';
import type { Registry } from '../schemas/registry.ts';
import type { ClassKey } from '../status-code.ts';

/** The kinds of file in which a deck can be taken along: Anki's text, CSV and JSON. */
export const deckFileEndings = ['txt', 'csv', 'json'] as const;
export type DeckFileEnding = (typeof deckFileEndings)[number];

/** Words with the language that they are in. */
export interface Words {
  /** A line whose only Markdown is code spans. */
  readonly text: string;
  readonly lang: Lang;
}

/** What a file holds of each code. */
export interface DeckEntry {
  readonly code: number;
  readonly phrase: string;
  readonly class: ClassKey;
  readonly status: Registry['status'];
  readonly name: Words;
  readonly summary: Words;
  /** The handbook's example, and the same with a blank for the number and the phrase. */
  readonly example: Words;
  readonly situation: string;
  /** Address of the code's page. */
  readonly url: string;
}

/** A deck as the files hold it. */
export interface DeckFile {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly entries: readonly DeckEntry[];
}
