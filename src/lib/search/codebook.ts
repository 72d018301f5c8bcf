/**
 * The first tier of a language: what the search knows of each code before any text is loaded, one
 * line per code with tabs between. The section stands as "9110#15.5.5", the name is empty where it
 * repeats the phrase, and older phrases, constants and what people type follow.
 */
export interface Codebook {
  readonly codes: readonly CodeLine[];
}
export type CodeLine = readonly [
  code: number,
  section: string,
  phrase: string,
  name: string,
  ...others: string[],
];

/** A code with names that must be known at once, and others that may wait, the best first. */
export interface CodeEntry {
  readonly line: CodeLine;
  readonly aliases: readonly string[];
}

/**
 * Writes the first tier with as many aliases of each code as fit.
 * @param fits whether a text is small enough to be loaded when the reader reaches for the search
 * @returns the text, and for each code the aliases that had to wait
 */
export function packCodebook(
  entries: readonly CodeEntry[],
  fits: (text: string) => boolean,
): { text: string; rest: readonly (readonly [code: number, ...names: string[]])[] } {
  const most = Math.max(0, ...entries.map(({ aliases }) => aliases.length));
  const textWith = (count: number) =>
    entries.map(({ line, aliases }) => [...line, ...aliases.slice(0, count)].join('\t')).join('\n');
  let count = most;
  while (count > 0 && !fits(textWith(count))) count--;
  const rest = entries
    .map(({ line: [code], aliases }) => [code, ...aliases.slice(count)] as const)
    .filter(({ length }) => length > 1);
  return { text: textWith(count), rest };
}

/** Reads what {@link packCodebook} wrote. */
export function unpackCodebook(text: string): Codebook {
  return {
    codes: text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [code, section = '', phrase = '', name = '', ...others] = line.split('\t');
        return [Number(code), section, phrase, name, ...others];
      }),
  };
}
