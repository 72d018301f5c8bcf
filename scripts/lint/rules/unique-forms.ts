import type { Rule } from '../rule.ts';

const fold = (spelling: string) =>
  spelling.replaceAll('’', "'").replaceAll(/\s+/g, ' ').toLowerCase();

export const uniqueForms: Rule = {
  name: 'unique-forms',
  description: 'Within a language, the form of a term is no name or form of another, nor its own.',
  check: ({ glossary }) =>
    [...glossary.values()].flatMap(({ value, file, lineOf }) => {
      const spellings = value.flatMap(({ term, name, forms = [] }) =>
        [...(name === undefined ? [] : [name]), ...forms].map((one) => ({ term, text: fold(one) })),
      );
      return value.flatMap(({ term, forms = [] }, index) =>
        forms.flatMap((form, at) => {
          const alike = spellings.filter(({ text }) => text === fold(form));
          // One of them is the form itself.
          if (alike.length === 1) return [];
          const other = alike.find((one) => one.term !== term)?.term;
          return [
            {
              file,
              line: lineOf(index, 'forms', at),
              about: form,
              message: `"${form}" is already a spelling of ${other ?? 'the same term'}.`,
              hint: 'Keep each spelling once, with the term that readers mean by it.',
            },
          ];
        }),
      );
    }),
  exceptions: [],
};
