import type { BlockContent } from 'mdast';
import { langs } from '../../src/lib/locales.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { headerSlug } from '../../src/lib/routes.ts';
import { staleDay } from '../translations/state.ts';
import type { Credited } from './join.ts';
import { joinHeaders, type HeaderModel } from './join/headers.ts';
import type { Input } from './read.ts';
import { termsLinked } from './render.ts';
import { block } from './render/elements.ts';
import { headerKey, linkNames } from './render/link-names.ts';
import { toMdx } from './render/mdx.ts';
import { proseProblems, readProse } from './render/prose.ts';
import type { Targets } from './render/targets.ts';
import type { Output } from './write.ts';

/** Joins and renders the page of every header field in every language. */
export function buildHeaders(
  input: Input,
  targets: Targets,
): { outputs: Output[]; problems: Problem[] } {
  const built = langs.flatMap((lang) =>
    joinHeaders(lang, input).map((model) => renderHeader(model, targets)),
  );
  return {
    outputs: built.map(({ output }) => output),
    problems: built.flatMap(({ problems }) => problems),
  };
}

/** A `<Field>` with the meaning, then a `<HeaderUse>` for each code that the field goes with. */
function renderHeader(
  { page, meaning, uses }: HeaderModel,
  targets: Targets,
): { output: Output; problems: Problem[] } {
  const { lang, header } = page;
  const problems: Problem[] = [];
  const read = (words: Credited<string> | undefined): BlockContent[] => {
    if (!words) return [];
    const { children, faults } = readProse(words.words, targets);
    const { credit } = words;
    // Borrowed words are told once, where they were written.
    if (credit.lang === lang) problems.push(...proseProblems(faults, credit.file, credit.line));
    return children;
  };
  const mentions = linkNames(read(meaning), {
    ...targets,
    terms: targets.names.get(meaning?.credit.lang ?? lang) ?? [],
    linked: new Set([headerKey(header.name)]),
    atMost: termsLinked,
  });
  const field = block(
    'Field',
    {
      name: 'meaning',
      lang: meaning?.credit.lang ?? lang,
      stale: meaning && staleDay(meaning.credit),
    },
    mentions.children,
  );
  const rows = uses.map(({ code, phrase, duty, when, sentence }) =>
    block(
      'HeaderUse',
      {
        code,
        phrase,
        duty,
        when,
        lang: sentence?.credit.lang ?? lang,
        stale: sentence && staleDay(sentence.credit),
      },
      read(sentence),
    ),
  );
  const path = `header-pages/${lang}/${headerSlug(header.name)}.mdx`;
  return { output: { path, content: toMdx(page, [field, ...rows]) }, problems };
}
