import { fallbackLang, isLang, type Lang } from '../../lib/locales.ts';
import type { CardFile } from '../../lib/study/card.ts';
import { loadCards } from './load-cards.ts';
import { part, write } from './part.ts';

/** What an element says that needs the cards. */
interface Words {
  /** When they cannot be loaded. */
  readonly unavailable: string;
}

/** An element that begins as soon as the cards of its language are there. */
export abstract class CardElement extends HTMLElement {
  protected abstract readonly words: Words;
  protected readonly language: Lang = isLang(this.dataset['lang'])
    ? this.dataset['lang']
    : fallbackLang;
  /** Path of the site, with a slash at its end. */
  protected readonly base = document.documentElement.dataset['base'] ?? '/';

  protected abstract begin(file: CardFile): void;

  connectedCallback(): void {
    void loadCards(this.dataset['cards'] ?? '').then((file) => {
      if (file) this.begin(file);
      else this.#refuse();
    });
  }

  protected named(name: string): HTMLElement {
    return part(this, name, HTMLElement);
  }

  protected onClick(name: string, act: () => void): void {
    this.named(name).addEventListener('click', act);
  }

  #refuse(): void {
    this.named('loaded').hidden = true;
    write(this, 'notice', this.words.unavailable);
  }
}
