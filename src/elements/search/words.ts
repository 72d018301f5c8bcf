import { pluralise } from '../../lib/plural.ts';
import type { Setting } from '../../lib/search/setting.ts';

/** The number of results in words. */
export function countResults({ words, tag }: Setting, results: number): string {
  return results === 0 ? words.none : pluralise(words.count, results, tag);
}
