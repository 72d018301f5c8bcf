import { langs } from '../../../src/lib/locales.ts';
import { collections, type Collection } from '../../../src/lib/schemas/translation.ts';
import { likeness, shinglesOf } from '../shingles.ts';
import { sentencesOf } from '../text.ts';
import type { Word } from '../words.ts';
import type { Rule } from '../rule.ts';

/** Sentences that share this much of their wording say the same thing twice. */
const tooAlike = 0.6;

const twins = 'The two fields differ in nothing but whom they address.';

/** Parts that may repeat each other: cells of tables, and questions and answers that ask alike. */
const meantAlike: Readonly<Partial<Record<Collection, RegExp>>> = {
  comparisons: /^aspects\b/,
  choose: /^(question|answers)\b/,
};

interface Sentence extends Word {
  readonly shingles: ReadonlySet<string>;
}

function likePairs(sentences: readonly Sentence[]): [Sentence, Sentence][] {
  const holders = new Map<string, Sentence[]>();
  const pairs = new Map<Sentence, Set<Sentence>>();
  for (const sentence of sentences) {
    for (const shingle of sentence.shingles) {
      for (const other of holders.get(shingle) ?? []) {
        if (other.item === sentence.item) continue;
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
  description: 'No two items carry nearly the same sentence; each says what is its own.',
  check: ({ words }) =>
    langs.flatMap((lang) =>
      collections.flatMap((collection) => {
        const sentences = words
          .filter((word) => word.lang === lang && word.collection === collection)
          .filter(({ part }) => !meantAlike[collection]?.test(part))
          .flatMap((word) =>
            sentencesOf(word.text).map((sentence) => ({
              ...word,
              text: sentence,
              shingles: shinglesOf(sentence),
            })),
          );
        return likePairs(sentences).map(([{ file, line, text, item }, other]) => ({
          file,
          line,
          about: `${other.item} and ${item}`,
          message: `"${text}" is nearly "${other.text}" (${other.item}).`,
          hint: 'Say what holds for this item alone, or link to the other one.',
        }));
      }),
    ),
  exceptions: [
    { file: 'headers/en.yaml', about: 'Authorization and Proxy-Authorization', reason: twins },
    { file: 'headers/fr.yaml', about: 'Authorization and Proxy-Authorization', reason: twins },
    { file: 'headers/es.yaml', about: 'Authorization and Proxy-Authorization', reason: twins },
    { file: 'headers/es.yaml', about: 'Proxy-Authenticate and WWW-Authenticate', reason: twins },
  ],
};
