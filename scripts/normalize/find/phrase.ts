import type { Finding } from '../../../src/lib/schemas/finding.ts';
import type { Registry } from '../../../src/lib/schemas/registry.ts';

/** A phrase without what tables vary: letter case, spaces, hyphens, apostrophes. */
export function foldPhrase(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Joins a printed phrase with the facts of its code.
 * @param lang language of the table: a phrase of another language than English is a translation
 * @returns the phrase to show, which is the registry's wherever the meaning is the same, and what
 * was found on the way: a spelling, an older phrase, another owner's meaning, or an unknown phrase
 */
export function normalisePhrase(
  printed: string,
  facts: Registry,
  lang: string,
): { phrase: string; findings: Finding[] } {
  const { phrase } = facts;
  if (printed === phrase) return { phrase, findings: [] };
  const folded = foldPhrase(printed);
  if (folded === foldPhrase(phrase)) {
    return { phrase, findings: [{ rule: 'phrase-spelling', printed, phrase }] };
  }
  const older = facts.olderPhrases.find((entry) => foldPhrase(entry.phrase) === folded);
  if (older) {
    return { phrase, findings: [{ rule: 'phrase-older', printed, phrase, from: older.from }] };
  }
  if (facts.aliases.some((alias) => foldPhrase(alias) === folded)) {
    return { phrase, findings: [{ rule: 'phrase-spelling', printed, phrase }] };
  }
  const collision = facts.collisions.find((entry) => foldPhrase(entry.phrase) === folded);
  if (collision) {
    return {
      phrase: printed,
      findings: [{ rule: 'phrase-collision', printed, owner: collision.owner }],
    };
  }
  if (!/^en\b/.test(lang)) {
    return { phrase, findings: [{ rule: 'phrase-translated', printed, phrase }] };
  }
  return { phrase: printed, findings: [{ rule: 'phrase-unknown', printed, phrase }] };
}
