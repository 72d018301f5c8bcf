import type { Rule } from '../rule.ts';

export const blankTexts: Rule = {
  name: 'blank-texts',
  description: 'A text that is there says something.',
  check: ({ words, strings }) =>
    [...words, ...strings]
      .filter(({ text }) => text.trim() === '')
      .map(({ file, line, path }) => ({
        file,
        line,
        about: path,
        message: `"${path}" is blank.`,
        hint: 'Write it, or leave it out: English then stands in for it.',
      })),
  exceptions: [],
};
