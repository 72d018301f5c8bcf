import { fill } from '../../../lib/fill.ts';
import type { Card, CardFile } from '../../../lib/study/card.ts';
import { newSeed } from '../../../lib/study/quiz/address.ts';
import type { Question } from '../../../lib/study/quiz/kinds.ts';
import type { QuizWords } from '../../../lib/study/quiz/words.ts';
import { CardElement } from '../card-element.ts';
import { belongsToField, isCommand } from '../keys.ts';
import { showScreen, write } from '../part.ts';
import { QuizChoice } from './choice.ts';
import { answersOf, askOf, markAnswers, promptOf, verdictOf } from './question.ts';
import { connectCopy, isRight, showScore, type Given } from './score.ts';

/** Asks rounds of questions: one that the address names, or a new one. */
class StudyQuiz extends CardElement {
  protected override readonly words = JSON.parse(this.dataset['words'] ?? '{}') as QuizWords;
  #file: CardFile = { cards: [], decks: {} };
  #choice: QuizChoice | undefined;
  #round: readonly Question[] = [];
  #given: Given[] = [];

  protected override begin(file: CardFile): void {
    this.#file = file;
    const choice = new QuizChoice(this, this.words, file);
    this.#choice = choice;
    for (const name of ['start', 'again']) {
      this.onClick(name, () => {
        this.#start(choice);
      });
    }
    this.onClick('new', () => {
      choice.forgetRound();
      this.#start(choice);
    });
    this.onClick('other', () => {
      choice.show('');
    });
    this.onClick('next', () => {
      this.#next();
    });
    connectCopy(this, this.words.copied);
    this.named('answers').addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#answer(Number(button.dataset['code']));
    });
    // Keys of one character work in here only, so that they never get in anybody's way.
    this.named('question').addEventListener('keydown', (event) => {
      if (isCommand(event) || belongsToField(event) || event.repeat) return;
      const code = this.#current?.options[Number(event.key) - 1];
      if (!/^[1-4]$/.test(event.key) || code === undefined) return;
      event.preventDefault();
      this.#answer(code);
    });
    this.named('loaded').inert = false;
    showScreen(this, 'choice');
  }

  /** The question that waits for its answer; none once it has one. */
  get #current(): Question | undefined {
    return this.#isAnswered ? undefined : this.#round[this.#given.length];
  }

  get #isAnswered(): boolean {
    return !this.named('next').hidden;
  }

  #start(choice: QuizChoice): void {
    if (choice.seed === '') choice.seed = newSeed(crypto.getRandomValues(new Uint8Array(8)));
    this.#round = choice.makeRound();
    this.#given = [];
    if (this.#round.length === 0) {
      choice.show(this.words.none);
      return;
    }
    write(this, 'notice', '');
    history.replaceState(undefined, '', choice.query());
    this.#ask();
  }

  #ask(): void {
    const question = this.#round[this.#given.length];
    if (!question) return;
    const { position, scoreSoFar } = this.words;
    const number = this.#given.length + 1;
    this.named('position').textContent = fill(position, { number, count: this.#round.length });
    this.named('so-far').textContent = fill(scoreSoFar, {
      right: this.#given.filter(isRight).length,
    });
    this.named('ask').textContent = askOf(question, this.words);
    this.named('prompt').replaceChildren(
      ...promptOf(question, this.#cardOf(question.code), this.language),
    );
    this.named('answers').replaceChildren(...answersOf(question, (code) => this.#cardOf(code)));
    this.named('verdict').replaceChildren();
    this.named('next').hidden = true;
    showScreen(this, 'question');
    this.named('ask').focus({ preventScroll: true });
    this.named('question').scrollIntoView({ block: 'nearest' });
  }

  #answer(code: number): void {
    const question = this.#current;
    if (!question) return;
    this.#given.push({ question, chosen: code });
    markAnswers(this.named('answers'), question, code, this.words);
    const [right, chosen] = [this.#cardOf(question.code), this.#cardOf(code)];
    const verdict = this.named('verdict');
    verdict.dataset['verdict'] = right === chosen ? 'right' : 'wrong';
    verdict.replaceChildren(...verdictOf(right, chosen, this.words, this.language, this.base));
    const next = this.named('next');
    next.hidden = false;
    const isLast = this.#given.length === this.#round.length;
    next.textContent = isLast ? this.words.finish : this.words.next;
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
    showScore(this, this.#given, cardOf, address, this.words, this.language, this.base);
    showScreen(this, 'score');
    this.named('score-title').focus();
  }

  #cardOf(code: number): Card {
    const card = this.#file.cards.find((each) => each.code === code);
    if (!card) throw new RangeError(`There is no card of ${String(code)}.`);
    return card;
  }
}

customElements.define('study-quiz', StudyQuiz);
