/** Longest text of a row, in UTF-16 code units; the longest received row has about two thousand. */
export const longestText = 20_000;

const faults = [
  {
    pattern: /\uFFFD/,
    message: 'it holds bytes that are not text in UTF-8.',
    hint: 'Save the table as UTF-8, or correct the bytes of this row.',
  },
  {
    // The bidi overrides and embeddings of Unicode UAX #9 §2.1 and §2.2 let text show another
    // order than it has; isolates and marks, which Arabic tables need, are fine.
    pattern: /[\u202A-\u202E]/,
    message: 'it holds a bidirectional override, which shows letters in a false order.',
    hint: 'Remove the characters U+202A to U+202E from this row.',
  },
  {
    pattern:
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/,
    message: 'it holds a control character, which has no appearance.',
    hint: 'Remove the invisible characters from this row.',
  },
  {
    pattern: /\p{Surrogate}/u,
    message: 'it holds half of a surrogate pair, which is no character.',
    hint: 'Save the table as UTF-8, or correct this row.',
  },
] as const;

/** Why a page cannot show the text, or nothing when it can. */
export function faultOfText(
  text: string | undefined,
): { message: string; hint: string } | undefined {
  if (text === undefined) return undefined;
  if (text.length > longestText) {
    return {
      message: `it is ${String(text.length)} characters long.`,
      hint: `Shorten the row to ${String(longestText)} characters; look for a missing end of cell.`,
    };
  }
  return faults.find(({ pattern }) => pattern.test(text));
}
