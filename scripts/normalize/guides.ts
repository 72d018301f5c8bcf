import { langs } from '../../src/lib/locales.ts';
import type { Problem } from '../../src/lib/problem.ts';
import type { AgeOf } from '../translations/state.ts';
import { checkChoose } from './guides/check-choose.ts';
import { checkComparisons } from './guides/check-comparisons.ts';
import { errorAt } from './guides/error-at.ts';
import { joinChoose } from './guides/join-choose.ts';
import { joinComparisons } from './guides/join-comparisons.ts';
import { renderComparison } from './guides/render-comparison.ts';
import type { Guides } from './read/guides.ts';
import type { Targets } from './render/targets.ts';
import type { Output } from './write.ts';

/**
 * The road of what speaks of several codes: checks the comparisons and the decision guide, joins
 * them with their words and renders them for every language.
 */
export function buildGuides(
  { comparisons, choose }: Guides,
  targets: Targets,
  age: AgeOf,
): { outputs: Output[]; problems: Problem[] } {
  const { isCode } = targets;
  const outputs: Output[] = [];
  const problems = [...checkComparisons(comparisons, isCode), ...checkChoose(choose, isCode)];
  for (const lang of langs) {
    for (const model of joinComparisons(lang, comparisons, age)) {
      const { id, langs: from } = model.comparison;
      const { output, faults } = renderComparison(model, targets);
      outputs.push(output);
      const placed = comparisons.words.get(lang);
      if (!placed || from.judgement !== lang) continue; // told once, where the words were written
      for (const { line, message, hint } of faults) {
        const problem = errorAt(placed, [id, 'judgement'], 'prose', message, hint);
        problems.push({ ...problem, line: problem.line + line });
      }
    }
    const guide = joinChoose(lang, choose, age);
    const content = `${JSON.stringify(guide, undefined, 1)}\n`;
    outputs.push({ path: `guides/choose/${lang}.json`, content });
  }
  return { outputs, problems };
}
