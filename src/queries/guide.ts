import { getEntry } from 'astro:content';
import type { Lang } from '../lib/locales.ts';
import type { Answer, Question } from '../lib/schemas/guide.ts';
import { listCards, type CodeCard } from './codes.ts';

/** An answer with the card of the code to which it leads, if it does. */
export interface AnswerView extends Answer {
  readonly card: CodeCard | undefined;
}

export interface QuestionView extends Question {
  readonly answers: AnswerView[];
}

/** The questions of the decision guide in one language, the first one first, then depth first. */
export async function listQuestions(lang: Lang): Promise<QuestionView[]> {
  const guide = await getEntry('guides', lang);
  if (!guide) throw new Error(`There is no decision guide in "${lang}".`);
  const cards = new Map((await listCards(lang)).map((card) => [card.code, card]));
  return guide.data.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => ({
      ...answer,
      card: answer.code === undefined ? undefined : cards.get(answer.code),
    })),
  }));
}
