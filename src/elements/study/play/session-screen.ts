import type { Lang } from '../../../lib/locales.ts';
import { classOf } from '../../../lib/status-code.ts';
import type { Card } from '../../../lib/study/card.ts';
import type { Direction } from '../../../lib/study/card-id.ts';
import type { PlayWords } from '../../../lib/study/play-words.ts';
import { grades, type Grade } from '../../../lib/study/memory.ts';
import { backOf, frontOf } from './card-face.ts';
import { belongsToControl, belongsToField, isCommand } from '../keys.ts';
import { part, showScreen } from '../part.ts';

/** What a session does when the reader acts. */
export interface SessionActions {
  /** When a card would come back after each grade, in words. */
  readonly preview: () => Readonly<Record<Grade, string>>;
  readonly grade: (given: Grade) => void;
  readonly say: (text: string) => void;
}

/** The card of a session with its buttons, keys and focus; it knows nothing of progress. */
export class SessionScreen {
  #root: HTMLElement;
  #words: PlayWords;
  #actions: SessionActions;

  constructor(root: HTMLElement, words: PlayWords, actions: SessionActions) {
    this.#root = root;
    this.#words = words;
    this.#actions = actions;
    for (const each of grades) {
      this.#part(`grade-${each}`).addEventListener('click', () => {
        actions.grade(each);
      });
    }
    this.#part('flip').addEventListener('click', () => {
      this.#flip();
    });
    this.#part('card').addEventListener('click', ({ target }) => {
      const onLink = target instanceof Element && target.closest('a') !== null;
      // Marking words with the mouse ends in a click, too.
      if (!onLink && getSelection()?.isCollapsed !== false) this.#flip();
    });
    // Keys of one character work in here only, so that they never get in anybody's way.
    this.#part('session').addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
  }

  get isTurned(): boolean {
    return this.#part('card').dataset['turned'] !== undefined;
  }

  /** Shows the front of a card and gives it the focus. */
  show(card: Card, direction: Direction, lang: Lang, base: string): void {
    const { askNumber, askSituation, page } = this.#words;
    this.#part('ask').textContent = direction === 'number' ? askNumber : askSituation;
    this.#part('front').replaceChildren(frontOf(card, direction, lang));
    const back = this.#part('back');
    back.replaceChildren(...backOf(card, lang, page, base));
    back.dataset['class'] = classOf(card.code);
    const shown = this.#part('card');
    delete shown.dataset['turned'];
    shown.dataset['direction'] = direction;
    this.#part('flip').hidden = false;
    this.#part('grades').hidden = true;
    showScreen(this.#root, 'session');
    shown.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'nearest' });
  }

  /** Turns the card over, tells its back and offers the grades with what would follow. */
  #flip(): void {
    if (this.isTurned) return;
    this.#part('card').dataset['turned'] = '';
    const preview = this.#actions.preview();
    for (const each of grades) this.#part(`when-${each}`).textContent = preview[each];
    this.#part('flip').hidden = true;
    this.#part('grades').hidden = false;
    const told = [...this.#part('back').querySelectorAll('p:not(.note)')];
    this.#actions.say(told.map(({ textContent }) => textContent.trim()).join('. '));
    this.#part('grade-good').focus({ preventScroll: true });
    this.#part('grades').scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    if (isCommand(event) || belongsToField(event)) return;
    if (event.key === ' ') {
      // A key that is held down must not press the button that gets the focus meanwhile.
      if (event.repeat) event.preventDefault();
      if (belongsToControl(event)) return;
      event.preventDefault();
      this.#flip();
      return;
    }
    const given = /^[1-4]$/.test(event.key) ? grades[Number(event.key) - 1] : undefined;
    if (given === undefined || !this.isTurned || event.repeat) return;
    event.preventDefault();
    this.#actions.grade(given);
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name, HTMLElement);
  }
}
