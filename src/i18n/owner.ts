import type { Lang } from '../lib/locales.ts';
import { isDescribed } from '../lib/owner.ts';
import { useStrings } from './index.ts';

/** The owner of a meaning in words of a language; a proper name stays as it is. */
export function ownerName(lang: Lang, owner: string): string {
  return isDescribed(owner) ? useStrings(lang)(`owner.${owner}`) : owner;
}
