import { waysThrough } from '../../../src/lib/decision-tree.ts';
import { fallbackLang, type Lang } from '../../../src/lib/locales.ts';
import type { Guide, GuideWords } from '../../../src/lib/schemas/guide.ts';
import type { Guides } from '../read/guides.ts';
import { typeset } from '../typeset.ts';

/** Joins the tree and its words for one language; each text that it lacks is English. */
export function joinChoose(lang: Lang, { facts, words }: Guides['choose']): Guide {
  const tree = facts?.value ?? {};
  const say = (find: (words: GuideWords) => string | undefined) => {
    const [own, english] = [lang, fallbackLang].map((one) => {
      const all = words.get(one)?.value;
      return all && find(all);
    });
    return own === undefined
      ? { text: typeset(english ?? ''), lang: fallbackLang }
      : { text: typeset(own), lang };
  };
  const sayAnswer = (question: string, answer: string) =>
    say(({ questions }) => questions[question]?.answers?.[answer]);
  const questions = [...waysThrough(tree)].map(([id, way]) => ({
    id,
    words: say(({ questions }) => questions[id]?.question),
    way: way.map((step) => ({ ...step, words: sayAnswer(step.question, step.answer) })),
    answers: (tree[id]?.answers ?? []).map((answer) => ({
      id: answer.id,
      words: sayAnswer(id, answer.id),
      ...(typeof answer.to === 'string'
        ? { question: answer.to }
        : { code: answer.to, reason: say(({ reasons }) => reasons[answer.to]) }),
    })),
  }));
  return { lang, questions };
}
