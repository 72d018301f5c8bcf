import type { Lang } from '../lib/locales.ts';
import type { ClassKey } from '../lib/status-code.ts';
import { cheatMarksOf, type CheatMark } from '../lib/study/cheat-marks.ts';
import { groupByClass } from './codes.ts';
import { listDecks } from './decks.ts';
import type { StudyCard } from './study-cards.ts';

/** A code on the cheat sheet. */
export interface CheatCard extends StudyCard {
  /** True for a code of every day, whose meaning stands there too. */
  readonly everyday: boolean;
  readonly marks: readonly CheatMark[];
}

/** All codes by class, as they stand on the cheat sheet of a language. */
export async function listCheatSheet(
  lang: Lang,
): Promise<{ key: ClassKey; cards: readonly CheatCard[] }[]> {
  const decks = await listDecks(lang);
  const cardsIn = (id: string) => decks.find((deck) => deck.id === id)?.cards ?? [];
  const everyday = new Set(cardsIn('everyday').map(({ code }) => code));
  return groupByClass(
    cardsIn('all').map((card) => ({
      ...card,
      everyday: everyday.has(card.code),
      marks: cheatMarksOf(card.facts),
    })),
  );
}
