/** A kilobyte, as networks count. */
const kB = 1000;

/** What the first visit of a page may cost at most, before the reader does anything. */
export const visit = {
  /** The page, its stylesheet, its script, and what its kind needs besides. */
  requests: 4,
  /** Bytes of scripts; a page on which cards are played or searched for brings its own. */
  scripts: 6 * kB,
  /**
   * Bytes of everything, each response compressed by Brotli: what the first ten segments of a TCP
   * connection carry (RFC 6928).
   */
  bytes: 14 * kB,
} as const;

/** A kind of page; of several pages, the largest is visited. */
export interface Kind {
  /** Path below the language, `*` standing for one segment. */
  readonly pages: string;
  /** Limits of its own, in bytes, and why. */
  readonly bytes?: number;
  readonly scripts?: number;
  readonly reason?: string;
}

/** Every kind of page that stands in each language. */
export const kinds: readonly Kind[] = [
  { pages: 'codes/*/' },
  { pages: '' },
  { pages: 'classes/*/' },
  { pages: 'codes/', bytes: 16 * kB, reason: 'one line about each code' },
  { pages: 'compare/' },
  { pages: 'compare/*/' },
  { pages: 'choose/', bytes: 17 * kB, reason: 'every question and answer, so it needs no script' },
  { pages: 'glossary/', bytes: 25 * kB, reason: 'every term with its definition' },
  { pages: 'headers/' },
  { pages: 'headers/*/' },
  { pages: 'sources/' },
  { pages: 'sources/*/', bytes: 19 * kB, reason: 'every row of the longest table' },
  { pages: 'about/' },
  { pages: 'about/translations/' },
  { pages: 'offline/' },
  { pages: 'offline/missing/' },
  {
    pages: 'search/',
    bytes: 18 * kB,
    reason: 'one line about each code, for those who search without scripts',
  },
  { pages: 'study/' },
  { pages: 'study/*/', bytes: 24 * kB, reason: 'both sides of all cards of the largest deck' },
  {
    pages: 'study/*/print/',
    bytes: 24 * kB,
    reason: 'both sides of all cards of the largest deck',
  },
  { pages: 'study/cheat-sheet/' },
  {
    pages: 'study/play/',
    bytes: 58 * kB,
    scripts: 15 * kB,
    reason: 'the cards of a language and the scheduler, which play without a network, too',
  },
  {
    pages: 'study/quiz/',
    bytes: 50 * kB,
    scripts: 8 * kB,
    reason: 'the cards of a language, which are played without a network, too',
  },
];
