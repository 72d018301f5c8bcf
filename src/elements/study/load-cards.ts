import type { CardFile } from '../../lib/study/card.ts';

/** Loads the cards of the page's language; nothing where they cannot be had. */
export async function loadCards(address: string): Promise<CardFile | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as CardFile) : undefined;
  } catch {
    return undefined;
  }
}
