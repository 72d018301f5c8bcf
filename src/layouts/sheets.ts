import cardSheet from '../styles/card-sheet.css?url';
import cheatSheet from '../styles/cheat-sheet.css?url';
import code from '../styles/code.css?url';
import offline from '../styles/offline.css?url';
import play from '../styles/play.css?url';
import quiz from '../styles/quiz.css?url';
import site from '../styles/site.css?url';
import study from '../styles/study.css?url';

/**
 * Addresses of the stylesheets. A page asks for one of them, which holds all that it needs, so what
 * one kind of page shows costs nothing on the others.
 */
export const sheets = {
  /** The page of a code. */
  code,
  /** Every other page that is read. */
  site,
  /** Decks, and the page that lists them. */
  study,
  /** Taking a language along. */
  offline,
  play,
  quiz,
  'cheat-sheet': cheatSheet,
  /** Cards on paper. */
  'card-sheet': cardSheet,
} as const;

export type Sheet = keyof typeof sheets;
