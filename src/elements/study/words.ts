import { markLang, type Lang } from '../../lib/locales.ts';
import { readSpans } from '../../lib/spans.ts';
import type { Card } from '../../lib/study/card.ts';

/** An element with a class and what it holds; texts are never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A paragraph of handbook words with their code spans, marked where they are in another language. */
export function paragraph(className: string, text: string, own: Lang, page: Lang): HTMLElement {
  const spans = readSpans(text).map(({ text: piece, isCode }) => {
    if (!isCode) return piece;
    const code = element('code', '', piece);
    code.dir = 'ltr';
    return code;
  });
  return Object.assign(element('p', className, ...spans), markLang(own, page));
}

/** A number, or number and phrase, as they stand on the wire. */
export function wire({ code, phrase }: Card, withPhrase = true): HTMLElement {
  const name = element('bdi', 'wire-name', element('span', 'number', String(code)));
  if (withPhrase) name.append(' ', phrase);
  name.dir = 'ltr';
  name.lang = 'en';
  return name;
}

export function link(address: string, text: string): HTMLAnchorElement {
  const anchor = element('a', '', text);
  anchor.href = address;
  return anchor;
}
