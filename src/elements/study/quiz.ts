import { fill } from '../../lib/fill.ts';
import { fallbackLang, isLang, type Lang } from '../../lib/locales.ts';
import type { Card, CardFile } from '../../lib/study/card.ts';
import { newSeed, readQuizAddress, writeQuizQuery } from '../../lib/study/quiz/address.ts';
import { roundKinds, type Question, type RoundKind } from '../../lib/study/quiz/kinds.ts';
import { makeRound } from '../../lib/study/quiz/round.ts';
import type { QuizWords } from '../../lib/study/quiz/words.ts';
import { belongsToField, isCommand } from './keys.ts';
import { loadCards } from './load-cards.ts';
import { part, showScreen } from './part.ts';
import { answersOf, askOf, markAnswers, promptOf, verdictOf } from './quiz-question.ts';
import { isRight, showScore, type Given } from './quiz-score.ts';
import { ProgressStore } from './store.ts';

/** Asks rounds of questions: one that the address names, or a new one. */
class StudyQuiz extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as QuizWords;
  #lang: Lang = isLang(this.dataset['lang']) ? this.dataset['lang'] : fallbackLang;
  #base = document.documentElement.dataset['base'] ?? '/';
  #file: CardFile = { cards: [], decks: {} };
  #seed = '';
  #round: readonly Question[] = [];
  #given: Given[] = [];

  connectedCallback(): void {
    this.hidden = false;
    void loadCards(this.dataset['cards'] ?? '').then((file) => {
      if (file) this.#begin(file);
      else this.#part('notice').textContent = this.#words.unavailable;
    });
  }

  #begin(file: CardFile): void {
    this.#file = file;
    const isDeck = (id: string) => [...this.#deck.options].some(({ value }) => value === id);
    const { deck, kind, seed, score } = readQuizAddress(location.search, isDeck);
    if (deck !== undefined) this.#deck.value = deck;
    if (kind !== undefined) this.#kind.value = kind;
    this.#seed = seed ?? '';
    if (score !== undefined) this.#tellShared(score);
    if (seed !== undefined) this.#part('start').textContent = this.#words.same;
    for (const choice of [this.#deck, this.#kind]) {
      choice.addEventListener('change', () => {
        this.#forgetRound();
      });
    }
    this.#onClick('start', () => {
      this.#start(this.#seed);
    });
    this.#onClick('again', () => {
      this.#start(this.#seed);
    });
    this.#onClick('new', () => {
      this.#start('');
    });
    this.#onClick('other', () => {
      this.#forgetRound();
      showScreen(this, 'choice');
      this.#deck.focus();
    });
    this.#onClick('next', () => {
      this.#next();
    });
    this.#connectCopy();
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
    this.#part('loaded').hidden = false;
    showScreen(this, 'choice');
  }

  get #deck(): HTMLSelectElement {
    return part(this, 'deck', HTMLSelectElement);
  }

  get #kind(): HTMLSelectElement {
    return part(this, 'kind', HTMLSelectElement);
  }

  get #roundKind(): RoundKind {
    return roundKinds.find((each) => each === this.#kind.value) ?? 'mixed';
  }

  /** The question that waits for its answer; none once it has one. */
  get #current(): Question | undefined {
    return this.#isAnswered ? undefined : this.#round[this.#given.length];
  }

  get #isAnswered(): boolean {
    return !this.#part('next').hidden;
  }

  #codes(): readonly number[] {
    const deck = this.#deck.value;
    return deck === 'mine' ? new ProgressStore().read().mine : (this.#file.decks[deck] ?? []);
  }

  /** Takes the seed of the address for spent, because the round is another one now. */
  #forgetRound(): void {
    this.#seed = '';
    this.#part('shared').hidden = true;
    this.#part('start').textContent = this.#words.start;
    this.#part('notice').textContent = '';
  }

  #start(seed: string): void {
    this.#seed = seed === '' ? newSeed(crypto.getRandomValues(new Uint8Array(8))) : seed;
    this.#round = makeRound(this.#file.cards, this.#codes(), this.#roundKind, this.#seed);
    this.#given = [];
    this.#part('notice').textContent = this.#round.length === 0 ? this.#words.none : '';
    if (this.#round.length === 0) {
      this.#forgetRound();
      this.#part('notice').textContent = this.#words.none;
      showScreen(this, 'choice');
      return;
    }
    history.replaceState(undefined, '', this.#query());
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
    // Nobody else has the reader's own deck.
    const address =
      this.#deck.value === 'mine' ? undefined : new URL(this.#query(right), location.href).href;
    const cardOf = (code: number) => this.#cardOf(code);
    showScore(this, this.#given, cardOf, address, this.#words, this.#lang, this.#base);
    showScreen(this, 'score');
    this.#part('score-title').focus();
  }

  #query(score?: number): string {
    return writeQuizQuery(this.#deck.value, this.#roundKind, this.#seed, score);
  }

  #tellShared(right: number): void {
    const shared = this.#part('shared');
    const count = makeRound(this.#file.cards, this.#codes(), this.#roundKind, this.#seed).length;
    if (right > count) return;
    const score = fill(this.#words.score, { right, count });
    shared.textContent = fill(this.#words.shared, { score });
    shared.hidden = false;
  }

  #connectCopy(): void {
    const button = this.#part('copy');
    // Without a secure context there is no clipboard, and no button that would fail.
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => {
      const { href } = part(this, 'link', HTMLAnchorElement);
      void navigator.clipboard.writeText(href).then(() => {
        this.#part('copied').textContent = this.#words.copied;
      });
    });
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
