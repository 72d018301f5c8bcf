import { pluralise, type Forms } from '../../lib/plural.ts';

/** What the search says in the page's language. */
export interface Words {
  readonly tag: string;
  readonly count: Forms;
  readonly none: string;
  readonly loading: string;
  readonly unavailable: string;
  /** Said beside results when the full text is missing. */
  readonly partial: string;
  /** Holds `{{number}}`. */
  readonly unknown: string;
  readonly recent: string;
  readonly clear: string;
}

/** The number of results in words. */
export function countResults({ count, tag, none }: Words, results: number): string {
  return results === 0 ? none : pluralise(count, results, tag);
}
