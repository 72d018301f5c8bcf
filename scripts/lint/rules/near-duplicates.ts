import { langs } from '../../../src/lib/locales.ts';
import { likeness, shinglesOf } from '../shingles.ts';
import { sentencesOf, type Text } from '../text.ts';
import type { Rule } from '../rule.ts';

/** Sentences that share this much of their wording say the same thing twice. */
const tooAlike = 0.6;

interface Sentence extends Text {
  readonly shingles: ReadonlySet<string>;
}

function likePairs(sentences: readonly Sentence[]): [Sentence, Sentence][] {
  const holders = new Map<string, Sentence[]>();
  const pairs = new Map<Sentence, Set<Sentence>>();
  for (const sentence of sentences) {
    for (const shingle of sentence.shingles) {
      for (const other of holders.get(shingle) ?? []) {
        if (other.file === sentence.file) continue;
        if (likeness(other.shingles, sentence.shingles) < tooAlike) continue;
        pairs.set(sentence, (pairs.get(sentence) ?? new Set()).add(other));
      }
      holders.set(shingle, [...(holders.get(shingle) ?? []), sentence]);
    }
  }
  return [...pairs].flatMap(([sentence, others]) =>
    [...others].map((other): [Sentence, Sentence] => [sentence, other]),
  );
}

export const nearDuplicates: Rule = {
  name: 'near-duplicates',
  description: 'No two codes carry nearly the same sentence; each says what is its own.',
  check: ({ words }) =>
    langs.flatMap((lang) => {
      const sentences = words
        .filter((text) => text.lang === lang && text.file.includes('handbook'))
        .flatMap((text) =>
          sentencesOf(text.text).map((sentence) => ({
            ...text,
            text: sentence,
            shingles: shinglesOf(sentence),
          })),
        );
      return likePairs(sentences).map(([{ file, line, text }, other]) => ({
        file,
        line,
        about: text,
        message: `"${text}" is nearly "${other.text}" (${other.file.split('/').slice(-2).join('/')}).`,
        hint: 'Say what holds for this code alone, or link to the other one.',
      }));
    }),
  exceptions: [],
};
