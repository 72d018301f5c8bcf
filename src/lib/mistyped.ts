import { isLang, type Lang } from './locales.ts';

/** What an address that leads nowhere lets one guess. */
export interface Guess {
  /** Language that the address names, if any. */
  readonly lang: Lang | undefined;
  /** The number that the address holds, even with letters typed for digits, if any. */
  readonly code: number | undefined;
}

/** Letters that are typed or read for digits. */
const lookAlikes: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5', b: '8' };

/**
 * Understands addresses such as `/404`, `/fr/404`, `/en/codes/4O4` and `/codes/404.html`, and
 * `/codes/0` or `/codes/042`, which are no status codes but are taken for some.
 * @param path below the base of the site
 */
export function guessFromPath(path: string): Guess {
  const segments = safeDecode(path)
    .normalize('NFKC')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  const code = segments
    .map((segment) => digitsOf(segment.replace(/\.html?$/, '')))
    .findLast((digits) => digits !== undefined);
  return { lang: segments.find(isLang), code };
}

function digitsOf(segment: string): number | undefined {
  const typed = segment.replaceAll(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter);
  if (/^0(\d\d)?$/.test(segment)) return Number(segment);
  // At least one real digit, so that words of three look-alikes stay words.
  const match = /\d/.test(segment) ? /(?:^|[^\d])([1-9]\d\d)(?:$|[^\d])/.exec(typed) : null;
  return match ? Number(match[1]) : undefined;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
