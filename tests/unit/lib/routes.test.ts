import { expect, test } from 'vitest';
import * as routes from '../../../src/lib/routes.ts';

test.each([
  [routes.homePath('fr'), '/fr/'],
  [routes.codePath('en', 404), '/en/codes/404/'],
  [routes.classPath('es', '4xx'), '/es/classes/4xx/'],
  [routes.sourcePath('fr', 'long-fr'), '/fr/sources/long-fr/'],
  [routes.termPath('fr', 'origin-server'), '/fr/glossary/#term-origin-server'],
  [routes.headerPath('es', 'WWW-Authenticate'), '/es/headers/www-authenticate/'],
  [routes.comparisonsPath('en'), '/en/compare/'],
  [routes.comparisonPath('es', 'denied'), '/es/compare/denied/'],
  [routes.choosePath('fr'), '/fr/choose/'],
  [routes.studyPath('fr'), '/fr/study/'],
  [routes.deckPath('en', 'everyday'), '/en/study/everyday/'],
  [routes.deckSheetPath('es', '4xx'), '/es/study/4xx/print/'],
  [routes.deckFilePath('fr', 'all', 'csv'), '/fr/study/all.csv'],
  [routes.cheatSheetPath('en'), '/en/study/cheat-sheet/'],
  [routes.cardsPath('en'), '/en/study/cards.json'],
  [routes.playPath('es'), '/es/study/play/'],
  [routes.playPath('es', '5xx'), '/es/study/play/?deck=5xx'],
  [routes.quizPath('fr', 'all'), '/fr/study/quiz/?deck=all'],
  [routes.questionFragment('denied'), 'question-denied'],
  [routes.answerFragment('denied', 'rate'), 'answer-denied-rate'],
  [routes.itemPath('fr', 'handbook', '404'), '/fr/codes/404/'],
  [routes.itemPath('fr', 'glossary', 'proxy'), '/fr/glossary/#term-proxy'],
  [routes.itemPath('fr', 'headers', 'ETag'), '/fr/headers/etag/'],
  [routes.itemPath('fr', 'comparisons', 'denied'), '/fr/compare/denied/'],
  [routes.itemPath('fr', 'choose', 'start'), '/fr/choose/#question-start'],
  [routes.itemPath('fr', 'choose', '404'), '/fr/choose/'],
  [routes.translatePath('/en/codes/404/', 'fr'), '/fr/codes/404/'],
  [routes.translatePath('/en/', 'es'), '/es/'],
  [routes.withBase('/en/', '/'), '/en/'],
  [routes.withBase('/en/', '/statuary/'), '/statuary/en/'],
  [routes.withBase('/en/', '/statuary'), '/statuary/en/'],
])('%s', (path, expected) => {
  expect(path).toBe(expected);
});
