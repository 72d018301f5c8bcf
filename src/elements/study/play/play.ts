import { fill } from '../../../lib/fill.ts';
import { pluralise } from '../../../lib/plural.ts';
import { momentOf } from '../../../lib/study/calendar.ts';
import type { CardFile } from '../../../lib/study/card.ts';
import { readCardId, type CardId } from '../../../lib/study/card-id.ts';
import { previewDue, writeDue } from '../../../lib/study/interval.ts';
import type { PlayWords } from '../../../lib/study/play-words.ts';
import type { Grade } from '../../../lib/study/memory.ts';
import { CardElement } from '../card-element.ts';
import { connectDeck } from '../deck-choice.ts';
import { onUndoKey } from '../keys.ts';
import { Lesson } from './lesson.ts';
import { showOverview } from './overview.ts';
import { part, write } from '../part.ts';
import { SessionScreen } from './session-screen.ts';
import { connectSettings } from './settings.ts';
import { ProgressStore } from '../store.ts';

/**
 * Lets the reader learn a deck: an overview of what is due, and a session in which one card after
 * the other is turned over and graded. The progress is read anew for each step, so that what other
 * tabs do is part of it.
 */
class StudyPlay extends CardElement {
  protected override readonly words = JSON.parse(this.dataset['words'] ?? '{}') as PlayWords;
  #tag = document.documentElement.lang;
  #store = new ProgressStore();
  #file: CardFile = { cards: [], decks: {} };
  #lesson = new Lesson(this.#store);
  /** The card that is being asked; none in the overview. */
  #shown: CardId | undefined;
  #screen: SessionScreen | undefined;

  protected override begin(file: CardFile): void {
    this.#file = file;
    this.#screen = new SessionScreen(this, this.words, {
      preview: () => this.#preview(),
      grade: (given) => {
        this.#grade(given);
      },
      say: (text) => {
        write(this, 'status', text);
      },
    });
    connectDeck(this.#deck, () => {
      this.#begun();
    });
    this.onClick('start', () => {
      this.#next();
    });
    this.onClick('end', () => {
      this.#finish(this.words.paused);
    });
    for (const name of ['undo', 'undo-last']) {
      this.onClick(name, () => {
        this.#undo();
      });
    }
    onUndoKey(
      () => this.#lesson.canUndo,
      () => {
        this.#undo();
      },
    );
    this.#store.listen(() => {
      this.#onOtherTab();
    });
    document.addEventListener('visibilitychange', () => {
      if (this.#shown === undefined) this.#overview(); // The day may have changed.
    });
    connectSettings(this, this.#store, this.words, this.#tag, () => {
      this.#lesson = new Lesson(this.#store);
      this.#begun();
    });
    this.named('loaded').inert = false;
    this.#begun();
  }

  get #deck(): HTMLSelectElement {
    return part(this, 'deck', HTMLSelectElement);
  }

  get #codes(): readonly number[] {
    const deck = this.#deck.value;
    const codes = deck === 'mine' ? this.#store.read().mine : (this.#file.decks[deck] ?? []);
    return codes.filter((code) => this.#file.cards.some((card) => card.code === code));
  }

  /** The overview as somebody finds it who has not played yet. */
  #begun(): void {
    this.named('done').hidden = true;
    this.#overview();
  }

  #overview(): void {
    this.#shown = undefined;
    const progress = this.#store.read();
    const state = {
      progress,
      deck: this.#deck.value,
      codes: this.#codes,
      moment: momentOf(new Date()),
      canUndo: this.#lesson.canUndo,
    };
    showOverview(this, state, this.words, this.#tag);
    this.#tellTrouble();
  }

  #finish(title: string): void {
    this.#overview();
    const heading = this.named('done');
    heading.textContent = title;
    heading.hidden = false;
    heading.focus();
  }

  #next(): void {
    const queue = this.#lesson.queue(this.#codes);
    const [id] = queue;
    if (id === undefined) this.#finish(this.words.done);
    else this.#show(id, queue.length);
    this.#tellTrouble();
  }

  #show(id: CardId, left: number): void {
    const { code, direction } = readCardId(id);
    const card = this.#file.cards.find((each) => each.code === code);
    if (!card) return;
    this.#shown = id;
    this.named('left').textContent = pluralise(this.words.left, left, this.#tag);
    part(this, 'undo', HTMLButtonElement).disabled = !this.#lesson.canUndo;
    this.#screen?.show(card, direction, this.language, this.base);
  }

  #preview(): Record<Grade, string> {
    const memory = this.#shown && this.#store.read().cards[this.#shown];
    return previewDue(memory, momentOf(new Date()), this.#tag);
  }

  #grade(given: Grade): void {
    if (this.#shown === undefined) return;
    const moment = momentOf(new Date());
    const { after } = this.#lesson.grade(this.#shown, given, moment);
    const when = writeDue(after, moment, this.#tag);
    write(this, 'status', fill(this.words.graded, { grade: this.words.grade[given], when }));
    this.#next();
  }

  #undo(): void {
    const undone = this.#lesson.undo();
    if (!undone) return;
    write(this, 'status', undone.done ? this.words.undone : this.words.changed);
    if (undone.done) this.#show(undone.id, this.#lesson.queue(this.#codes).length);
    else if (this.#shown === undefined) this.#overview();
  }

  #onOtherTab(): void {
    if (this.#shown === undefined) this.#overview();
    // A card whose back is open is graded; one that is no longer asked gives way.
    else if (!this.#screen?.isTurned && !this.#lesson.queue(this.#codes).includes(this.#shown))
      this.#next();
  }

  #tellTrouble(): void {
    const { trouble } = this.#store;
    write(this, 'notice', trouble === undefined ? '' : this.words.trouble[trouble]);
  }
}

customElements.define('study-play', StudyPlay);
