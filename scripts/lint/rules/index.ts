import type { Rule } from '../rule.ts';
import { avoidedWords } from './avoided-words.ts';
import { confusedPairs } from './confused-pairs.ts';
import { constantSpelling } from './constant-spelling.ts';
import { deckCodes } from './deck-codes.ts';
import { englishOnTheWire } from './english-on-the-wire.ts';
import { fieldsPresent } from './fields-present.ts';
import { listLengths } from './list-lengths.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { phraseOnTheWire } from './phrase-on-the-wire.ts';
import { pluralForms } from './plural-forms.ts';
import { registrationDates } from './registration-dates.ts';
import { summarySentence } from './summary-sentence.ts';
import { typedLinks } from './typed-links.ts';
import { typography } from './typography.ts';
import { uniqueAliases } from './unique-aliases.ts';

/** All rules about the content. */
export const rules: readonly Rule[] = [
  phraseOnTheWire,
  englishOnTheWire,
  summarySentence,
  fieldsPresent,
  confusedPairs,
  listLengths,
  uniqueAliases,
  avoidedWords,
  typedLinks,
  nearDuplicates,
  pluralForms,
  typography,
  registrationDates,
  constantSpelling,
  deckCodes,
];
