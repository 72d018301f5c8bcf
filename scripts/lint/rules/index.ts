import type { Rule } from '../rule.ts';
import { avoidedWords } from './avoided-words.ts';
import { blankTexts } from './blank-texts.ts';
import { confusedPairs } from './confused-pairs.ts';
import { constantSpelling } from './constant-spelling.ts';
import { deckCodes } from './deck-codes.ts';
import { englishDated } from './english-dated.ts';
import { englishOnTheWire } from './english-on-the-wire.ts';
import { fieldsPresent } from './fields-present.ts';
import { listLengths } from './list-lengths.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { phraseOnTheWire } from './phrase-on-the-wire.ts';
import { pluralForms } from './plural-forms.ts';
import { registrationDates } from './registration-dates.ts';
import { shortTexts } from './short-texts.ts';
import { summarySentence } from './summary-sentence.ts';
import { typedLinks } from './typed-links.ts';
import { typography } from './typography.ts';
import { uniqueAliases } from './unique-aliases.ts';
import { uniqueForms } from './unique-forms.ts';

/** All rules about the content. */
export const rules: readonly Rule[] = [
  phraseOnTheWire,
  englishOnTheWire,
  summarySentence,
  shortTexts,
  fieldsPresent,
  blankTexts,
  confusedPairs,
  listLengths,
  uniqueAliases,
  uniqueForms,
  avoidedWords,
  typedLinks,
  nearDuplicates,
  pluralForms,
  typography,
  registrationDates,
  constantSpelling,
  deckCodes,
  englishDated,
];
