import type { Lang } from '../../src/lib/locales.ts';

/** A way of setting a text that is wrong, and what is right. */
export interface Mark {
  readonly wrong: RegExp;
  readonly hint: string;
}

const dots: Mark = { wrong: /\.{3}/g, hint: 'Write one character: "…".' };
const spaceBefore: Mark = { wrong: /\s[,.;:!?](?=\s|$)/g, hint: 'No space before the mark.' };
const narrow: Mark = {
  wrong: /(?<![\u202F!?])[;!?](?=[\s)»]|$)/g,
  hint: 'A narrow no-break space (U+202F) comes before ; ! and ?.',
};
const colon: Mark = {
  wrong: /(?<!\u00A0):(?=\s|$)/g,
  hint: 'A no-break space (U+00A0) comes before the colon.',
};
const guillemets: Mark = {
  wrong: /«(?!\u00A0)|(?<!\u00A0)»/g,
  hint: 'No-break spaces (U+00A0) stand inside « ».',
};
const tightGuillemets: Mark = { wrong: /«\s|\s»/g, hint: 'No space stands inside «».' };
const foreignQuotes: Mark = {
  // A quote after a digit is an inch.
  wrong: /[“”„]|(?<!\d)"/g,
  hint: 'Quote with « and ».',
};
const percent: Mark = { wrong: /\d[ ]?%/g, hint: 'A no-break space (U+00A0) comes before %.' };
const inverted: readonly Mark[] = [
  { wrong: /(?:^|[.!?…]\s+)[^¿?]*\?|¿[^?]*$/g, hint: 'A question stands between ¿ and ?.' },
  { wrong: /(?:^|[.!?…]\s+)[^¡!]*!|¡[^!]*$/g, hint: 'An exclamation stands between ¡ and !.' },
];

/** What is wrong in the texts of a language; languages without a list are not judged. */
export const languageMarks: Readonly<Partial<Record<Lang, readonly Mark[]>>> = {
  en: [dots, spaceBefore],
  fr: [dots, narrow, colon, guillemets, foreignQuotes, percent],
  es: [dots, spaceBefore, tightGuillemets, foreignQuotes, percent, ...inverted],
};

/** What is wrong in the strings of the interface, whose quotes nobody sets later. */
export const interfaceMarks: readonly Mark[] = [
  { wrong: /['"]/g, hint: 'Write a typographic apostrophe or quote.' },
];

/** The places where one of the marks is wrong: what stands there, and what is right. */
export function findTypos(
  text: string,
  marks: readonly Mark[],
): { readonly about: string; readonly hint: string }[] {
  return marks.flatMap(({ wrong, hint }) =>
    [...text.matchAll(wrong)].map((match) => {
      const end = match.index + match[0].length;
      return { about: text.slice(Math.max(0, end - 20), end + 12).trim(), hint };
    }),
  );
}
