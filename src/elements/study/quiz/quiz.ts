import { fill } from '../../../lib/fill.ts';
import { fallbackLang, isLang, type Lang } from '../../../lib/locales.ts';
import type { Card, CardFile } from '../../../lib/study/card.ts';
import { newSeed } from '../../../lib/study/quiz/address.ts';
import type { Question } from '../../../lib/study/quiz/kinds.ts';
import type { QuizWords } from '../../../lib/study/quiz/words.ts';
import { belongsToField, isCommand } from '../keys.ts';
import { loadCards } from '../load-cards.ts';
import { part, showScreen, write } from '../part.ts';
import { QuizChoice } from './choice.ts';
import { answersOf, askOf, markAnswers, promptOf, verdictOf } from './question.ts';
import { connectCopy, isRight, showScore, type Given } from './score.ts';

/** Asks rounds of questions: one that the address names, or a new one. */
class StudyQuiz extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as QuizWords;
  #lang: Lang = isLang(this.dataset['lang']) ? this.dataset['lang'] : fallbackLang;
  #base = document.documentElement.dataset['base'] ?? '/';
  #file: CardFile = { cards: [], decks: {} };
  #choice: QuizChoice | undefined;
  #round: readonly Question[] = [];
  #given: Given[] = [];

  connectedCallback(): void {
    void loadCards(this.dataset['cards'] ?? '').then((file) => {
      if (file) this.#begin(file);
      else this.#refuse();
    });
  }

  #refuse(): void {
    this.#part('loaded').hidden = true;
    write(this, 'notice', this.#words.unavailable);
  }

  #begin(file: CardFile): void {
    this.#file = file;
    const choice = new QuizChoice(this, this.#words, file);
    this.#choice = choice;
    for (const name of ['start', 'again']) {
      this.#onClick(name, () => {
        this.#start(choice);
      });
    }
    this.#onClick('new', () => {
      choice.forgetRound();
      this.#start(choice);
    });
    this.#onClick('other', () => {
      choice.show('');
    });
    this.#onClick('next', () => {
      this.#next();
    });
    connectCopy(this, this.#words.copied);
    this.#part('answers').addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#answer(Number(button.dataset['code']));
    });
    // Keys of one character work in here only, so that they never get in anybody's way.
    this.#part('question').addEventListener('keydown', (event) => {
      if (isCommand(event) || belongsToField(event) || event.repeat) return;
      const code = this.#current?.options[Number(event.key) - 1];
      if (!/^[1-4]$/.test(event.key) || code === undefined) return;
      event.preventDefault();
      this.#answer(code);
    });
    this.#part('loaded').inert = false;
    showScreen(this, 'choice');
  }

  /** The question that waits for its answer; none once it has one. */
  get #current(): Question | undefined {
    return this.#isAnswered ? undefined : this.#round[this.#given.length];
  }

  get #isAnswered(): boolean {
    return !this.#part('next').hidden;
  }

  #start(choice: QuizChoice): void {
    if (choice.seed === '') choice.seed = newSeed(crypto.getRandomValues(new Uint8Array(8)));
    this.#round = choice.makeRound();
    this.#given = [];
    if (this.#round.length === 0) {
      choice.show(this.#words.none);
      return;
    }
    write(this, 'notice', '');
    history.replaceState(undefined, '', choice.query());
    this.#ask();
  }

  #ask(): void {
    const question = this.#round[this.#given.length];
    if (!question) return;
    const { position, scoreSoFar } = this.#words;
    const number = this.#given.length + 1;
    this.#part('position').textContent = fill(position, { number, count: this.#round.length });
    this.#part('so-far').textContent = fill(scoreSoFar, {
      right: this.#given.filter(isRight).length,
    });
    this.#part('ask').textContent = askOf(question, this.#words);
    this.#part('prompt').replaceChildren(
      ...promptOf(question, this.#cardOf(question.code), this.#lang),
    );
    this.#part('answers').replaceChildren(...answersOf(question, (code) => this.#cardOf(code)));
    this.#part('verdict').replaceChildren();
    this.#part('next').hidden = true;
    showScreen(this, 'question');
    this.#part('ask').focus({ preventScroll: true });
    this.#part('question').scrollIntoView({ block: 'nearest' });
  }

  #answer(code: number): void {
    const question = this.#current;
    if (!question) return;
    this.#given.push({ question, chosen: code });
    markAnswers(this.#part('answers'), question, code, this.#words);
    const [right, chosen] = [this.#cardOf(question.code), this.#cardOf(code)];
    const verdict = this.#part('verdict');
    verdict.dataset['verdict'] = right === chosen ? 'right' : 'wrong';
    verdict.replaceChildren(...verdictOf(right, chosen, this.#words, this.#lang, this.#base));
    const next = this.#part('next');
    next.hidden = false;
    const isLast = this.#given.length === this.#round.length;
    next.textContent = isLast ? this.#words.finish : this.#words.next;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  }

  #next(): void {
    if (this.#given.length < this.#round.length) {
      this.#ask();
      return;
    }
    const right = this.#given.filter(isRight).length;
    const choice = this.#choice;
    const address = choice?.isShared ? new URL(choice.query(right), location.href).href : undefined;
    const cardOf = (code: number) => this.#cardOf(code);
    showScore(this, this.#given, cardOf, address, this.#words, this.#lang, this.#base);
    showScreen(this, 'score');
    this.#part('score-title').focus();
  }

  #cardOf(code: number): Card {
    const card = this.#file.cards.find((each) => each.code === code);
    if (!card) throw new RangeError(`There is no card of ${String(code)}.`);
    return card;
  }

  #onClick(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act);
  }

  #part(name: string): HTMLElement {
    return part(this, name, HTMLElement);
  }
}

customElements.define('study-quiz', StudyQuiz);
