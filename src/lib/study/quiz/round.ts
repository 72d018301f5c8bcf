import type { Card } from '../card.ts';
import { blank } from '../hide-answer.ts';
import { randomFrom, shuffle, type Random } from '../random.ts';
import { questionKinds, type Question, type QuestionKind, type RoundKind } from './kinds.ts';
import { lookalikesOf, wrongAnswers } from './wrong-answers.ts';

/** Questions of a round; a deck with fewer suitable cards gives a shorter one. */
export const roundLength = 10;

/** Answers to a question, the right one included. */
const optionCount = 4;

/**
 * A round of questions about the codes of a deck, none asked twice. The same seed makes the same
 * round in every browser, as long as the cards are the same.
 * @param cards all cards of the language; wrong answers may come from outside the deck
 */
export function makeRound(
  cards: readonly Card[],
  deck: readonly number[],
  kind: RoundKind,
  seed: string,
): Question[] {
  const random = randomFrom(seed);
  const inDeck = cards.filter(({ code }) => deck.includes(code));
  const questions: Question[] = [];
  for (const card of shuffle(inDeck, random)) {
    if (questions.length === roundLength) break;
    const possible = kindsFor(card, cards).filter((each) => kind === 'mixed' || each === kind);
    const chosen = possible[Math.floor(random() * possible.length)];
    if (chosen !== undefined) questions.push(ask(card, cards, chosen, random));
  }
  return questions;
}

/** The kinds of question that a card has the material for. */
function kindsFor(card: Card, cards: readonly Card[]): QuestionKind[] {
  const possible: Record<QuestionKind, boolean> = {
    meaning: card.summary !== '',
    situation: card.situation !== '',
    // Where the client never sees the number, the exchange has nothing to guess.
    exchange: card.exchange?.includes(blank) === true,
    drill: card.situation !== '' && lookalikesOf(card, cards).length > 0,
  };
  return questionKinds.filter((each) => possible[each]);
}

function ask(card: Card, cards: readonly Card[], kind: QuestionKind, random: Random): Question {
  const wrong =
    kind === 'drill'
      ? shuffle(lookalikesOf(card, cards), random)
          .slice(0, 1)
          .map(({ code }) => code)
      : wrongAnswers(kind, card, cards, optionCount - 1, random);
  return { kind, code: card.code, options: [card.code, ...wrong].toSorted((a, b) => a - b) };
}
