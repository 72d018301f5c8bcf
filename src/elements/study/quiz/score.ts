import { fill } from '../../../lib/fill.ts';
import type { Lang } from '../../../lib/locales.ts';
import { codePath, withBase } from '../../../lib/routes.ts';
import type { Card } from '../../../lib/study/card.ts';
import type { Question } from '../../../lib/study/quiz/kinds.ts';
import type { QuizWords } from '../../../lib/study/quiz/words.ts';
import { part } from '../part.ts';
import { element, wire } from '../words.ts';

/** A question with the answer that was given. */
export interface Given {
  readonly question: Question;
  readonly chosen: number;
}

export const isRight = ({ question, chosen }: Given): boolean => question.code === chosen;

/** Shows the score of a round, its codes, and the address at which others can play it. */
export function showScore(
  root: ParentNode,
  given: readonly Given[],
  cardOf: (code: number) => Card,
  address: string | undefined,
  words: QuizWords,
  lang: Lang,
  base: string,
): void {
  const right = given.filter(isRight).length;
  const score = fill(words.score, { right, count: given.length });
  const comment = right * 10 >= given.length * 6 ? words.good : words.low;
  part(root, 'score-title', HTMLElement).textContent = fill(words.result, { score });
  part(root, 'comment', HTMLElement).textContent = right === given.length ? words.perfect : comment;
  part(root, 'review', HTMLElement).replaceChildren(
    ...given.map((each) => {
      const mark = element('span', 'mark', isRight(each) ? '✓' : '✗');
      mark.ariaHidden = 'true';
      const told = element('span', 'visually-hidden', isRight(each) ? words.right : words.wrong);
      const anchor = element('a', '', wire(cardOf(each.question.code)));
      anchor.href = withBase(codePath(lang, each.question.code), base);
      const item = element('li', '', mark, told, ' ', anchor);
      item.dataset['verdict'] = isRight(each) ? 'right' : 'wrong';
      return item;
    }),
  );
  const share = part(root, 'share', HTMLElement);
  share.hidden = address === undefined;
  if (address !== undefined) part(root, 'link', HTMLAnchorElement).href = address;
}

/** Lets the reader copy the address of the round. */
export function connectCopy(root: ParentNode, copied: string): void {
  const button = part(root, 'copy', HTMLButtonElement);
  // Without a secure context there is no clipboard, and no button that would fail.
  button.hidden = !('clipboard' in navigator);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(part(root, 'link', HTMLAnchorElement).href).then(() => {
      part(root, 'copied', HTMLElement).textContent = copied;
    });
  });
}
