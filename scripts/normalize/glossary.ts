import { langs } from '../../src/lib/locales.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { joinTerms } from './join/terms.ts';
import type { Input } from './read.ts';
import { linkNames } from './render/link-names.ts';
import { toMdx } from './render/mdx.ts';
import { proseProblems, readProse } from './render/prose.ts';
import type { Targets } from './render/targets.ts';
import type { Output } from './write.ts';

/** Joins and renders the public terms of every language: one MDX file each. */
export function buildGlossary(
  input: Input,
  targets: Targets,
): { outputs: Output[]; problems: Problem[] } {
  const outputs: Output[] = [];
  const problems: Problem[] = [];
  for (const lang of langs) {
    for (const { page, definition, file, line } of joinTerms(lang, input)) {
      const { children, faults } = readProse(definition, targets);
      const linked = linkNames(children, { ...targets, terms: [], linked: new Set(), atMost: 0 });
      const content = toMdx(page, linked.children);
      outputs.push({ path: `terms/${lang}/${page.term}.mdx`, content });
      // Borrowed words are told once, where they were written.
      if (page.definitionLang === lang) problems.push(...proseProblems(faults, file, line));
    }
  }
  return { outputs, problems };
}
