import { fill } from '../../../lib/fill.ts';
import type { Lang } from '../../../lib/locales.ts';
import { codePath, withBase } from '../../../lib/routes.ts';
import { classOf } from '../../../lib/status-code.ts';
import type { Card } from '../../../lib/study/card.ts';
import { hideCode, whyNot } from '../../../lib/study/quiz/explain.ts';
import type { Question } from '../../../lib/study/quiz/kinds.ts';
import type { QuizWords } from '../../../lib/study/quiz/words.ts';
import { element, link, paragraph, wire } from '../words.ts';

/** What a question is about, as the page shows it. */
export function promptOf({ kind }: Question, card: Card, lang: Lang): Node[] {
  const { name, summary, situation } = card.langs;
  if (kind === 'meaning') {
    return [
      paragraph('prompt-name', hideCode(card.name, card.code), name ?? lang, lang),
      paragraph('prompt-words', hideCode(card.summary, card.code), summary ?? lang, lang),
    ];
  }
  if (kind !== 'exchange') {
    return [paragraph('prompt-words', card.situation, situation ?? lang, lang)];
  }
  const message = element('pre', 'prompt-exchange', element('code', '', card.exchange ?? ''));
  message.dir = 'ltr';
  message.lang = 'en';
  message.translate = false;
  message.tabIndex = 0; // It may be wider than the page, and keys scroll what has the focus.
  message.role = 'group';
  message.setAttribute('aria-labelledby', 'ask');
  return [message];
}

/** The question in words; a drill names its two codes. */
export function askOf({ kind, options }: Question, words: QuizWords): string {
  const [first = '', second = ''] = options;
  return fill(words.ask[kind], { first, second });
}

/** The answers as buttons in a list; their keys are 1, 2, 3 and 4. */
export function answersOf(question: Question, cardOf: (code: number) => Card): HTMLElement[] {
  return question.options.map((code, index) => {
    const button = element('button', 'answer-button');
    const key = element('kbd', '', String(index + 1));
    key.ariaHidden = 'true';
    // For a meaning, the phrase would be the answer in English.
    button.append(wire(cardOf(code), question.kind !== 'meaning'), key);
    button.type = 'button';
    button.setAttribute('aria-keyshortcuts', String(index + 1));
    button.dataset['code'] = String(code);
    return element('li', '', button);
  });
}

/** Marks the right answer and the one that was chosen, and lets none be chosen any more. */
export function markAnswers(
  list: ParentNode,
  { code: right }: Question,
  chosen: number,
  { yours, right: rightWord }: QuizWords,
): void {
  for (const button of list.querySelectorAll('button')) {
    const code = Number(button.dataset['code']);
    button.disabled = true;
    if (code !== right && code !== chosen) continue;
    button.dataset['verdict'] = code === right ? 'right' : 'wrong';
    const told = code === right ? rightWord : yours;
    button.append(element('span', 'visually-hidden', ` (${told})`));
  }
}

/** What is told after an answer: whether it was right, why, and where to read on. */
export function verdictOf(
  right: Card,
  chosen: Card,
  words: QuizWords,
  lang: Lang,
  base: string,
): Node[] {
  const isRight = right.code === chosen.code;
  const [before = '', after = ''] = words.rightIs.split('{{code}}');
  const page = ({ code }: Card) =>
    link(withBase(codePath(lang, code), base), fill(words.page, { code }));
  return [
    element('p', 'verdict-word', isRight ? words.right : words.wrong),
    element('p', 'verdict-code', before, wire(right), after),
    paragraph('', right.summary, right.langs.summary ?? lang, lang),
    ...(isRight ? [] : [explanation(right, chosen, lang)]),
    element('p', 'verdict-pages', page(right), ...(isRight ? [] : [' ', page(chosen)])),
  ];
}

function explanation(right: Card, chosen: Card, lang: Lang): HTMLElement {
  const why = whyNot(right, chosen);
  const told =
    'difference' in why
      ? paragraph('', why.difference, right.langs.confused ?? lang, lang)
      : paragraph('', why.summary, chosen.langs.summary ?? lang, lang);
  told.prepend(element('strong', '', wire(chosen, false)), ' ');
  told.className = 'verdict-other';
  told.dataset['class'] = classOf(chosen.code);
  return told;
}
