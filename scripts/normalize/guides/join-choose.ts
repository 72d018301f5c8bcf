import { waysThrough } from '../../../src/lib/decision-tree.ts';
import { fallbackLang, type Lang } from '../../../src/lib/locales.ts';
import type { Guide, GuideWords } from '../../../src/lib/schemas/guide.ts';
import { staleDay, type AgeOf } from '../../translations/state.ts';
import type { Guides } from '../read/guides.ts';
import { typeset } from '../typeset.ts';

/** Joins the tree and its words for one language; each text that it lacks is English. */
export function joinChoose(lang: Lang, { facts, words }: Guides['choose'], age: AgeOf): Guide {
  const tree = facts?.value ?? {};
  const say = (
    [item, part]: readonly [item: string, part: string],
    find: (words: GuideWords) => string | undefined,
  ) => {
    const [own, english] = [lang, fallbackLang].map((one) => {
      const all = words.get(one)?.value;
      return all && find(all);
    });
    if (own === undefined) return { text: typeset(english ?? ''), lang: fallbackLang };
    const stale = staleDay(age(lang, 'choose', item, part));
    return { text: typeset(own), lang, ...(stale !== undefined && { stale }) };
  };
  const sayAnswer = (question: string, answer: string) =>
    say([question, `answers.${answer}`], ({ questions }) => questions[question]?.answers?.[answer]);
  const sayReason = (code: number) =>
    say([String(code), 'reason'], ({ reasons }) => reasons[String(code)]);
  const questions = [...waysThrough(tree)].map(([id, way]) => ({
    id,
    words: say([id, 'question'], ({ questions }) => questions[id]?.question),
    way: way.map((step) => ({ ...step, words: sayAnswer(step.question, step.answer) })),
    answers: (tree[id]?.answers ?? []).map((answer) => ({
      id: answer.id,
      words: sayAnswer(id, answer.id),
      ...(typeof answer.to === 'string'
        ? { question: answer.to }
        : { code: answer.to, reason: sayReason(answer.to) }),
    })),
  }));
  return { lang, questions };
}
