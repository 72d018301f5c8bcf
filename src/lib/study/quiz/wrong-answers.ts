import { classOf } from '../../status-code.ts';
import type { Card } from '../card.ts';
import { shuffle, type Random } from '../random.ts';
import { cluesOf } from './exchange-clues.ts';
import type { QuestionKind } from './kinds.ts';

/**
 * Wrong answers that are plausible: first codes that are confused with the right one, in either
 * direction, then codes of its class, then any. A code that would be right as well, because it
 * shares a text with the right one, is never among them, nor are two that share one with each
 * other: they would rule each other out.
 */
export function wrongAnswers(
  kind: QuestionKind,
  right: Card,
  cards: readonly Card[],
  count: number,
  random: Random,
): number[] {
  const groups = [
    cards.filter((card) => isConfused(card, right)),
    cards.filter((card) => classOf(card.code) === classOf(right.code)),
    cards,
  ];
  const chosen: Card[] = [];
  for (const card of groups.flatMap((group) => shuffle(group, random))) {
    if (chosen.length === count) break;
    const isTaken = [right, ...chosen].some((other) => isSame(card, other));
    if (!isTaken && !(kind === 'exchange' && fitsExchange(card, right))) chosen.push(card);
  }
  return chosen.map(({ code }) => code);
}

/** Codes that are mixed up with a code and could not be right in its place. */
export function lookalikesOf(right: Card, cards: readonly Card[]): Card[] {
  return cards.filter((card) => isConfused(card, right) && !isSame(card, right));
}

function isConfused(a: Card, b: Card): boolean {
  return (
    a.confused.some(({ code }) => code === b.code) || b.confused.some(({ code }) => code === a.code)
  );
}

/** True for a code and itself, and where a question about one could be answered with the other. */
function isSame(a: Card, b: Card): boolean {
  const alike = (x: string | null, y: string | null) =>
    x !== null && y !== null && x.toLowerCase() === y.toLowerCase();
  return (
    a.code === b.code ||
    alike(a.phrase, b.phrase) ||
    alike(a.name, b.name) ||
    alike(a.summary, b.summary) ||
    alike(a.situation, b.situation) ||
    alike(a.exchange, b.exchange)
  );
}

/**
 * True when the exchange of `right` might be one of `card` just as well: both responses have the
 * same telling fields, and what they say beyond them is the same, or the codes are confused so
 * often that words do not decide.
 */
function fitsExchange(card: Card, right: Card): boolean {
  if (card.exchange === null || right.exchange === null) return false;
  const [own, other] = [cluesOf(card.exchange), cluesOf(right.exchange)];
  return own.fields === other.fields && (own.words === other.words || isConfused(card, right));
}
