import { styleText } from 'node:util';
import type { Finding } from '../../../src/lib/schemas/finding.ts';
import type { Report, SourceReport } from '../report.ts';
import { tabulate } from './tabulate.ts';

/** The report as a person reads it: a table of the sources, then what disagrees, row by row. */
export function tellReport({ sources, rows, codes, conflicts }: Report): string {
  const table = tabulate(
    ['source', 'format', 'rows', 'codes', 'normalised', 'disagree', 'duplicates', 'only here'],
    [
      ...sources.map((source) => [
        source.id,
        source.format,
        String(source.rows),
        String(source.codes),
        String(source.phrasesNormalised),
        String(source.disagreements),
        String(source.duplicates),
        String(source.onlyHere.length),
      ]),
      ['all', '', String(rows), String(codes), '', '', '', ''],
    ],
  );
  return [
    table,
    ...sources.flatMap(tellFindings),
    '',
    styleText('bold', 'Tables that print different phrases'),
    ...conflicts.map(
      ({ code, phrases }) =>
        `  ${String(code)}  ${phrases
          .map(({ phrase, sources: ids }) => `${phrase} (${ids.join(', ')})`)
          .join(' | ')}`,
    ),
  ].join('\n');
}

function tellFindings({ id, file, findings }: SourceReport): string[] {
  if (findings.length === 0) return [];
  return [
    '',
    `${styleText('bold', id)}  ${file}`,
    ...findings.map(
      ({ line, code, finding }) =>
        `  ${String(line).padStart(4)}  ${String(code)}  ${sentences[finding.rule](finding as never)}`,
    ),
  ];
}

type Sentences = {
  readonly [R in Finding['rule']]: (finding: Extract<Finding, { rule: R }>) => string;
};

const sentences: Sentences = {
  'phrase-spelling': ({ printed, phrase }) => `phrase "${printed}" normalised to "${phrase}"`,
  'phrase-older': ({ printed, phrase, from }) =>
    `older phrase "${printed}" (${from}), now "${phrase}"`,
  'phrase-collision': ({ printed, owner }) => `"${printed}" is the meaning of ${owner}`,
  'phrase-unknown': ({ printed, phrase }) =>
    `phrase "${printed}" is known nowhere else; the registry has "${phrase}"`,
  'phrase-translated': ({ printed, phrase }) => `"${printed}" translates "${phrase}"`,
  unregistered: () => 'not registered with IANA',
  status: ({ status }) => `registered, but ${status}`,
  'unknown-code': () => 'no page: the registry of Statuary does not hold this number',
  duplicate: ({ line }) => `second row for this number, see line ${String(line)}`,
  'same-text': ({ code, line }) =>
    `text is word for word that of ${String(code)} in line ${String(line)}`,
  'text-collision': ({ phrase, owner }) =>
    `text describes "${phrase}" (${owner}), another meaning of the number`,
  'other-meaning': ({ phrase }) => `text does not speak of "${phrase}"`,
  'only-here': () => 'no other table lists this number',
};
