import type { Card } from '../card.ts';
import { blank } from '../hide-answer.ts';

/** What is told after an answer about the code that was chosen wrongly. */
export type Why =
  /** How the chosen code differs from the right one, written for the page of the right one. */
  | { readonly difference: string }
  /** No such words exist; what the chosen code means. */
  | { readonly summary: string };

/** Why a chosen code is not the right one. */
export function whyNot(right: Card, chosen: Card): Why {
  const difference = right.confused.find(({ code }) => code === chosen.code)?.difference;
  return difference === undefined ? { summary: chosen.summary } : { difference };
}

/** A prompt with the number that it asks for hidden, should the words name it. */
export function hideCode(text: string, code: number): string {
  return text.replaceAll(new RegExp(`(?<!\\d)${String(code)}(?!\\d)`, 'g'), blank);
}
