/** Chooses the deck that the address names, and names the one that the reader chooses. */
export function connectDeck(deck: HTMLSelectElement, changed: () => void): void {
  const wanted = new URLSearchParams(location.search).get('deck');
  if (wanted !== null && isDeck(deck, wanted)) deck.value = wanted;
  deck.addEventListener('change', () => {
    const query = new URLSearchParams({ deck: deck.value });
    history.replaceState(undefined, '', `?${query.toString()}`);
    changed();
  });
}

/** True when there is a deck of that name to choose. */
export function isDeck(deck: HTMLSelectElement, id: string): boolean {
  return [...deck.options].some(({ value }) => value === id);
}
