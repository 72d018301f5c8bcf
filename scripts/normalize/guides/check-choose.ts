import { fallbackLang } from '../../../src/lib/locales.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import type { GuideTree, GuideWords } from '../../../src/lib/schemas/guide.ts';
import type { Guides } from '../read/guides.ts';
import type { Placed } from '../read/yaml.ts';
import { checkLine } from './check-line.ts';
import { checkTree } from './check-tree.ts';
import { errorAt } from './error-at.ts';

type Path = readonly (string | number)[];

/** Checks the decision guide: its tree, that English has every word, and that no word is astray. */
export function checkChoose(
  { facts, words }: Guides['choose'],
  isCode: (code: number) => boolean,
): Problem[] {
  if (!facts) return [];
  const wanted = new Map(pathsOf(facts.value).map((path) => [path.join('.'), path]));
  const english = words.get(fallbackLang);
  const written = new Set(english ? linesOf(english.value).map(({ path }) => path.join('.')) : []);
  const missing = [...wanted].flatMap(([key, path]) => {
    if (!english || written.has(key)) return [];
    const hint = 'Write it in this file.';
    return [errorAt(english, path, 'english-words', `There is no English ${key}.`, hint)];
  });
  const faulty = [...words.values()].flatMap((all) => checkWords(all, wanted));
  return [...checkTree(facts, isCode), ...missing, ...faulty];
}

function checkWords(all: Placed<GuideWords>, wanted: ReadonlyMap<string, Path>): Problem[] {
  return linesOf(all.value).flatMap(({ path, line }) => {
    const key = path.join('.');
    if (wanted.has(key)) return checkLine(all, path, line);
    const hint = 'Add it to tree.yaml, or remove these words.';
    return [errorAt(all, path, 'guide-words', `The guide has no ${key}.`, hint)];
  });
}

/** Places of the words that a tree needs, as they stand in a file of words. */
function pathsOf(tree: GuideTree): Path[] {
  const codes = new Set(
    Object.values(tree).flatMap(({ answers }) =>
      answers.flatMap(({ to }) => (typeof to === 'number' ? [to] : [])),
    ),
  );
  return [
    ...Object.entries(tree).flatMap(([id, { answers }]) => [
      [id, 'question'],
      ...answers.map((answer) => [id, 'answers', answer.id]),
    ]),
    ...[...codes].map((code) => ['reasons', code]),
  ];
}

function linesOf({ reasons, questions }: GuideWords): { path: Path; line: string }[] {
  return [
    ...Object.entries(questions).flatMap(([id, { question, answers = {} }]) => [
      ...(question === undefined ? [] : [{ path: [id, 'question'], line: question }]),
      ...Object.entries(answers).map(([answer, line]) => ({ path: [id, 'answers', answer], line })),
    ]),
    ...Object.entries(reasons).map(([code, line]) => ({ path: ['reasons', Number(code)], line })),
  ];
}
