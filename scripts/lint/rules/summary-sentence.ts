import { sentencesOf } from '../text.ts';
import type { Rule } from '../rule.ts';

const longest = 160;

export const summarySentence: Rule = {
  name: 'summary-sentence',
  description: 'A summary is one plain sentence of at most 160 characters.',
  check: ({ handbook }) =>
    [...handbook.values()].flatMap((rows) =>
      [...rows.values()].flatMap(({ value: { summary }, file, lineOf }) => {
        if (summary === undefined) return [];
        const faults = [
          summary.length > longest && `has ${String(summary.length)} characters`,
          sentencesOf(summary).length !== 1 && 'is not one sentence',
          !/[.!?]$/.test(summary) && 'has no mark at its end',
          /[`[\]]/.test(summary) && 'holds markup',
        ].filter((fault) => typeof fault === 'string');
        return faults.map((fault) => ({
          file,
          line: lineOf('summary'),
          about: fault,
          message: `The summary ${fault}.`,
          hint: 'It stands alone in lists and search results: one sentence, no links, no code.',
        }));
      }),
    ),
  exceptions: [],
};
