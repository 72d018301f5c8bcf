import { fill } from '../../../lib/fill.ts';
import type { Lang } from '../../../lib/locales.ts';
import { codePath, withBase } from '../../../lib/routes.ts';
import type { Card } from '../../../lib/study/card.ts';
import type { Direction } from '../../../lib/study/card-id.ts';
import { element, link, paragraph, wire } from '../words.ts';

/** What the front of a card shows below its question. */
export function frontOf(card: Card, direction: Direction, lang: Lang): HTMLElement {
  return direction === 'number'
    ? element('p', 'prompt-number', wire(card, false))
    : paragraph('prompt-words', card.situation, card.langs.situation ?? lang, lang);
}

/** What the back of a card shows, whichever its front. */
export function backOf(card: Card, lang: Lang, page: string, base: string): Node[] {
  const named = card.name.toLowerCase() !== card.phrase.toLowerCase();
  return [
    element('p', 'answer-wire', wire(card)),
    ...(named ? [paragraph('answer-name', card.name, card.langs.name ?? lang, lang)] : []),
    paragraph('', card.summary, card.langs.summary ?? lang, lang),
    element(
      'p',
      'note',
      link(withBase(codePath(lang, card.code), base), fill(page, { code: card.code })),
    ),
  ];
}
