import { findTypos, interfaceMarks, languageMarks, type Mark } from '../marks.ts';
import { proseOf, type Text } from '../text.ts';
import type { Fault, Rule } from '../rule.ts';

function judge({ file, line, lang, text }: Text, more: readonly Mark[]): Fault[] {
  const marks = [...(languageMarks[lang] ?? []), ...more];
  return findTypos(proseOf(text), marks).map(({ about, hint }) => ({
    file,
    line,
    about,
    message: `"${about}" is not set as the language sets it.`,
    hint,
  }));
}

export const typography: Rule = {
  name: 'typography',
  description: 'Spaces, quotes and marks are set as the language sets them.',
  check: ({ words, strings }) => [
    // Straight quotes of the words become typographic ones on the page.
    ...words.flatMap((text) => judge(text, [])),
    ...strings.flatMap((text) => judge(text, interfaceMarks)),
  ],
  exceptions: [],
};
