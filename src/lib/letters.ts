/** Things whose names begin with the same letter. */
export interface LetterGroup<T> {
  readonly letter: string;
  readonly items: readonly T[];
}

/**
 * Sorts things by name as a language does, and groups them by first letter. Marks that the language
 * does not take for a letter of its own are left out: É stands under E in French, Ñ apart from N in
 * Spanish.
 * @param tag BCP 47 tag of the language
 */
export function groupByLetter<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  tag: string,
): LetterGroup<T>[] {
  const order = new Intl.Collator(tag);
  const letters = new Intl.Collator(tag, { sensitivity: 'base' });
  const letterOf = (name: string) => {
    const first = (/[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? '').toLocaleUpperCase(tag);
    const plain = first.normalize('NFD').replaceAll(/\p{M}/gu, '');
    return letters.compare(first, plain) === 0 ? plain : first;
  };
  const sorted = things.toSorted((a, b) => order.compare(nameOf(a), nameOf(b)));
  return [...Map.groupBy(sorted, (thing) => letterOf(nameOf(thing)))].map(([letter, items]) => ({
    letter,
    items,
  }));
}
