import type { Forms } from '../plural.ts';

/** Stands in the address of the index's entry, which would else be another one each time. */
export const entryTag = 'entry';

/** Language of the files of a search, and their addresses. */
export interface Files {
  /** Key of the language. */
  readonly lang: string;
  /** Its BCP 47 tag. */
  readonly tag: string;
  readonly first: string;
  readonly second: string;
  readonly names: string;
}

/** Where the search of a language finds its files, how its addresses begin, and what it says. */
export interface Setting extends Files {
  /** Address of pagefind.js. */
  readonly index: string;
  /**
   * What the full text needs before anything can be looked for. Each of these files tells Pagefind of
   * the next, so they are asked for at once beforehand. Filled in when the index is there.
   */
  readonly ahead: readonly string[];
  /** Address of the language's home, with a slash at its end. */
  readonly home: string;
  readonly words: Words;
}

/** What the search says in the page's language. */
export interface Words {
  readonly count: Forms;
  readonly none: string;
  readonly loading: string;
  /** Said beside results when the full text is missing. */
  readonly partial: string;
  /** Holds `{{number}}`. */
  readonly unknown: string;
  readonly recent: string;
  readonly clear: string;
}
