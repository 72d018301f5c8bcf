import { langs } from '../../src/lib/locales.ts';
import { byPlace, hasErrors, type Problem } from '../../src/lib/problem.ts';
import { countTranslations } from '../translations/count.ts';
import { agesOf } from '../translations/state.ts';
import { check } from './check.ts';
import { buildGuides } from './guides.ts';
import { buildTables } from './tables.ts';
import { join } from './join.ts';
import { buildGlossary } from './glossary.ts';
import { buildHeaders } from './headers.ts';
import { read } from './read.ts';
import { render } from './render.ts';
import { proseProblems } from './render/prose.ts';
import { targetsOf } from './render/targets.ts';
import { makeReport, type Report } from './report.ts';
import type { Output } from './write.ts';

export interface Run {
  readonly outputs: readonly Output[];
  readonly report: Report;
  readonly problems: readonly Problem[];
  /** True when nothing is wrong enough to keep the outputs from being written. */
  readonly succeeded: boolean;
}

/**
 * The whole road from the content folder to pages, short of writing: read, parse, normalise, join,
 * check, render. All problems are collected, sorted by place.
 */
export function runPipeline(contentDir: string): Run {
  const { input, problems } = read(contentDir);
  const { tables, problems: tableProblems } = buildTables(input);
  const targets = targetsOf(input);
  const creditFile = (file: string) =>
    `content${file.slice(contentDir.length)}`.replaceAll('\\', '/');

  const outputs: Output[] = tables.map((table) => ({
    path: `tables/${table.id}.json`,
    content: `${JSON.stringify(table, undefined, 1)}\n`,
  }));
  outputs.push({
    path: 'upkeep/translations.json',
    content: `${JSON.stringify(countTranslations(input), undefined, 1)}\n`,
  });
  const faultyProse: Problem[] = [];
  for (const lang of langs) {
    for (const page of join(lang, input, tables, creditFile)) {
      const { rendered, faults } = render(page, targets);
      outputs.push({ path: rendered.path, content: rendered.mdx });
      for (const { field, fault } of faults) {
        const credit = page.words[field]?.credit;
        if (credit?.lang !== lang) continue; // told once, where the words were written
        const file = input.handbook.get(lang)?.get(page.code)?.file ?? credit.file;
        faultyProse.push(...proseProblems([fault], file, credit.line));
      }
    }
  }
  const others = [
    buildGlossary(input, targets),
    buildHeaders(input, targets),
    buildGuides(input.guides, targets, agesOf(input)),
  ];
  const all = [
    ...problems,
    ...tableProblems,
    ...check(input),
    ...faultyProse,
    ...others.flatMap((built) => built.problems),
  ].sort(byPlace);
  return {
    outputs: [...outputs, ...others.flatMap((built) => built.outputs)],
    report: makeReport(tables, input.registry, all),
    problems: all,
    succeeded: !hasErrors(all),
  };
}
