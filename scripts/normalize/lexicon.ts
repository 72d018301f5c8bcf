/**
 * The phrases that are known for the codes: of the registry, older ones, colliding ones and
 * translated names. It decides where a phrase ends when a document does not separate it from the
 * text: `404 Not found The server …`. All entries are folded (see `fold`) and longest first.
 */
export interface Lexicon {
  readonly byCode: ReadonlyMap<number, readonly string[]>;
  /** Phrases of several words, which are recognised after any code; by their first two letters. */
  readonly anyCode: ReadonlyMap<string, readonly string[]>;
}

/** The facts of a registry file that the lexicon needs. */
export interface RegistryEntry {
  readonly code: number;
  readonly phrase: string;
  readonly olderPhrases?: readonly { readonly phrase: string }[];
  readonly aliases?: readonly string[];
  readonly collisions?: readonly { readonly phrase: string }[];
}

/** The name of a code in one language. */
export interface NameEntry {
  readonly code: number;
  readonly name: string;
}

/** Builds the lexicon; both lists may be empty. */
export function buildLexicon(
  registry: readonly RegistryEntry[],
  names: readonly NameEntry[] = [],
): Lexicon {
  const pairs = [
    ...registry.flatMap(({ code, phrase, olderPhrases = [], aliases = [], collisions = [] }) =>
      [phrase, ...olderPhrases.map(phraseOf), ...aliases, ...collisions.map(phraseOf)].map(
        (text) => [code, text] as const,
      ),
    ),
    ...names.map(({ code, name }) => [code, name] as const),
  ].filter(([, text]) => fold(text) !== '');
  const severalWords = pairs.filter(([, text]) => /\S[\s-]+\S/u.test(text));
  return {
    byCode: grouped(pairs.map(([code, text]) => [code, fold(text)])),
    anyCode: grouped(severalWords.map(([, text]) => [fold(text).slice(0, 2), fold(text)])),
  };
}

/**
 * Where the longest phrase that `text` begins with ends, or 0. Letter case, hyphens, spaces and
 * apostrophes make no difference: `NoContent`, `Time-out` and `too many requests` are found.
 */
export function phraseEnd(lexicon: Lexicon, code: number, text: string): number {
  const start = fold(text.slice(0, 12)).slice(0, 2);
  return (
    longest(lexicon.byCode.get(code) ?? [], text) || longest(lexicon.anyCode.get(start) ?? [], text)
  );
}

function longest(phrases: readonly string[], text: string): number {
  for (const phrase of phrases) {
    const end = endOf(phrase, text);
    if (end > 0 && isBoundary(text, end)) return end;
  }
  return 0;
}

function endOf(phrase: string, text: string): number {
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = fold(text.charAt(at));
    if (letter === '') continue;
    if (!phrase.startsWith(letter, matched)) return 0;
    matched += letter.length;
    if (matched === phrase.length) return at + 1;
  }
  return 0;
}

// `Not Founder` is another word, but `Not FoundThe server` is a phrase glued to its text.
function isBoundary(text: string, end: number): boolean {
  const next = text.slice(end, end + 2);
  if (!/^[\p{L}\p{N}\p{M}]/u.test(next)) return true;
  if (/^\p{Lo}/u.test(next)) return true;
  return /^\p{Lu}(?!\p{Lu})/u.test(next);
}

/** Takes the differences away that do not make another phrase. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[\s\-‐‑–'’ʼ`´_]+/gu, '');
}

function grouped<Key>(pairs: readonly (readonly [Key, string])[]): Map<Key, readonly string[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map(
    [...groups].map(([key, members]) => {
      const texts = new Set(members.map(([, text]) => text));
      return [key, [...texts].sort((a, b) => b.length - a.length)];
    }),
  );
}

const phraseOf = ({ phrase }: { readonly phrase: string }): string => phrase;
