import { fill } from '../../../lib/fill.ts';
import type { CardFile } from '../../../lib/study/card.ts';
import { readQuizAddress, writeQuizQuery } from '../../../lib/study/quiz/address.ts';
import { roundKinds, type Question, type RoundKind } from '../../../lib/study/quiz/kinds.ts';
import { makeRound } from '../../../lib/study/quiz/round.ts';
import type { QuizWords } from '../../../lib/study/quiz/words.ts';
import { isDeck } from '../deck-choice.ts';
import { part, showScreen, write } from '../part.ts';
import { ProgressStore } from '../store.ts';

/** What a round is about: deck, kind and seed, from the address until the reader chooses. */
export class QuizChoice {
  /** Makes the round repeatable; empty while the next round is left to chance. */
  seed: string;
  #root: ParentNode;
  #words: QuizWords;
  #file: CardFile;
  #deck: HTMLSelectElement;
  #kind: HTMLSelectElement;

  constructor(root: ParentNode, words: QuizWords, file: CardFile) {
    this.#root = root;
    this.#words = words;
    this.#file = file;
    this.#deck = part(root, 'deck', HTMLSelectElement);
    this.#kind = part(root, 'kind', HTMLSelectElement);
    const isKnown = (id: string) => isDeck(this.#deck, id);
    const { deck, kind, seed, score } = readQuizAddress(location.search, isKnown);
    if (deck !== undefined) this.#deck.value = deck;
    if (kind !== undefined) this.#kind.value = kind;
    this.seed = seed ?? '';
    if (seed !== undefined) write(root, 'start', words.same);
    if (score !== undefined) this.#tellShared(score);
    for (const choice of [this.#deck, this.#kind]) {
      choice.addEventListener('change', () => {
        this.forgetRound();
      });
    }
  }

  /** True where others have the deck, too, and can open the address of a round. */
  get isShared(): boolean {
    return this.#deck.value !== 'mine';
  }

  makeRound(): Question[] {
    const deck = this.#deck.value;
    const codes =
      deck === 'mine' ? new ProgressStore().read().mine : (this.#file.decks[deck] ?? []);
    return makeRound(this.#file.cards, codes, this.#roundKind, this.seed);
  }

  /** The query that names the round, and a score in it. */
  query(score?: number): string {
    return writeQuizQuery(this.#deck.value, this.#roundKind, this.seed, score);
  }

  /** Lets the reader choose, with a reason where there is one. */
  show(reason: string): void {
    this.forgetRound();
    write(this.#root, 'notice', reason);
    showScreen(this.#root, 'choice');
    this.#deck.focus();
  }

  /** Takes the seed for spent, because the next round is another one. */
  forgetRound(): void {
    this.seed = '';
    part(this.#root, 'shared', HTMLElement).hidden = true;
    write(this.#root, 'start', this.#words.start);
    write(this.#root, 'notice', '');
  }

  get #roundKind(): RoundKind {
    return roundKinds.find((each) => each === this.#kind.value) ?? 'mixed';
  }

  /** Tells what somebody else had right, unless the round cannot have so many. */
  #tellShared(right: number): void {
    const count = this.makeRound().length;
    if (right > count) return;
    const score = fill(this.#words.score, { right, count });
    write(this.#root, 'shared', fill(this.#words.shared, { score }));
    part(this.#root, 'shared', HTMLElement).hidden = false;
  }
}
