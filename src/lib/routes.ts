import type { Lang } from './locales.ts';
import type { Collection } from './schemas/translation.ts';
import type { DeckFileEnding } from './study/deck-file.ts';
import type { ClassKey } from './status-code.ts';

/**
 * Every path of the site, relative to the site's base and starting with a slash.
 * No other module spells a path.
 */
export const homePath = (lang: Lang) => `/${lang}/`;
export const codesPath = (lang: Lang) => `/${lang}/codes/`;
export const codePath = (lang: Lang, code: number) => `/${lang}/codes/${String(code)}/`;
/** The page of a code as a Markdown file. */
export const codeMarkdownPath = (lang: Lang, code: number) => `/${lang}/codes/${String(code)}.md`;
export const classPath = (lang: Lang, key: ClassKey) => `/${lang}/classes/${key}/`;
export const sourcesPath = (lang: Lang) => `/${lang}/sources/`;
export const sourcePath = (lang: Lang, id: string) => `/${lang}/sources/${id}/`;
export const glossaryPath = (lang: Lang) => `/${lang}/glossary/`;
export const termPath = (lang: Lang, term: string) => `${glossaryPath(lang)}#${termFragment(term)}`;
export const headersPath = (lang: Lang) => `/${lang}/headers/`;
export const headerPath = (lang: Lang, name: string) => `/${lang}/headers/${headerSlug(name)}/`;
export const comparisonsPath = (lang: Lang) => `/${lang}/compare/`;
export const comparisonPath = (lang: Lang, id: string) => `/${lang}/compare/${id}/`;
export const choosePath = (lang: Lang) => `/${lang}/choose/`;
export const searchPath = (lang: Lang) => `/${lang}/search/`;
/** What the search loads first, when the reader reaches for it, and then. */
export const firstTierPath = (lang: Lang) => `${searchPath(lang)}codes.txt`;
export const secondTierPath = (lang: Lang) => `${searchPath(lang)}clues.json`;
/** Names of the codes in all languages. */
export const namesPath = '/search/names.json';
/** The script of the full-text index, which finds all the rest beside it. */
export const searchIndexPath = '/pagefind/pagefind.js';
/** Where the search of a language finds its files, and what it says. */
export const searchSettingPath = (lang: Lang) => `${searchPath(lang)}setting.json`;
/** Description of the search for browsers, and suggestions for what is typed there. */
export const openSearchPath = (lang: Lang) => `${searchPath(lang)}opensearch.xml`;
export const suggestionsPath = (lang: Lang, typed: string) =>
  `${searchPath(lang)}suggest/${typed}.json`;
export const studyPath = (lang: Lang) => `/${lang}/study/`;
export const deckPath = (lang: Lang, deck: string) => `/${lang}/study/${deck}/`;
/** The cards of a deck as sheets to print. */
export const deckSheetPath = (lang: Lang, deck: string) => `/${lang}/study/${deck}/print/`;
/** A deck as a file to take along. */
export const deckFilePath = (lang: Lang, deck: string, ending: DeckFileEnding) =>
  `/${lang}/study/${deck}.${ending}`;
export const cheatSheetPath = (lang: Lang) => `/${lang}/study/cheat-sheet/`;
/** The cards of a language for the browser. */
export const cardsPath = (lang: Lang) => `/${lang}/study/cards.json`;
export const playPath = (lang: Lang, deck?: string) => `/${lang}/study/play/${deckQuery(deck)}`;
export const quizPath = (lang: Lang, deck?: string) => `/${lang}/study/quiz/${deckQuery(deck)}`;
export const aboutPath = (lang: Lang) => `/${lang}/about/`;
export const translationsPath = (lang: Lang) => `/${lang}/about/translations/`;
/** Where a language is taken along, to be read without a network. */
export const offlinePath = (lang: Lang) => `/${lang}/offline/`;
/** The licences of packages that are sent to browsers. */
export const licencesPath = '/licences.txt';
/** What readers see without a network in place of a page that is not on their device. */
export const missingPath = (lang: Lang) => `${offlinePath(lang)}missing/`;
/** The files of a language as the build made them, and what all languages take. */
export const editionPath = (lang: string) => `/${lang}/offline/files.json`;
export const editionsPath = '/offline/editions.json';
/** What the system needs to know to install the site as an application. */
export const appManifestPath = (lang: Lang) => `/${lang}/app.webmanifest`;
/** The service worker, which may serve what lies beside and below it. */
export const workerPath = '/sw.js';
/** The list of all pages, for search engines. */
export const sitemapPath = '/sitemap.xml';

/** Fragment of a row on the page of its source table; a line may hold rows of several codes. */
export const rowFragment = (line: number, code: number) => `line-${String(line)}-${String(code)}`;

/** Fragment of a term in the glossary. */
export const termFragment = (term: string) => `term-${term}`;

/** Fragment of a letter of the glossary. */
export const letterFragment = (letter: string) => `letter-${letter.toLowerCase()}`;

/** Where a page shows an item of a collection of words. */
export function itemPath(lang: Lang, collection: Collection, item: string): string {
  switch (collection) {
    case 'handbook':
      return codePath(lang, Number(item));
    case 'glossary':
      return termPath(lang, item);
    case 'headers':
      return headerPath(lang, item);
    case 'comparisons':
      return comparisonPath(lang, item);
    case 'choose':
      // The reason of a code stands wherever an answer leads to it.
      return /^\d/.test(item) ? choosePath(lang) : `${choosePath(lang)}#${questionFragment(item)}`;
  }
}

/** A header field's name as addresses write it; names ignore case (RFC 9110 §5.1). */
export const headerSlug = (name: string) => name.toLowerCase();

/** Fragments of a question of the decision guide and of one of its answers. */
export const questionFragment = (question: string) => `question-${question}`;
export const answerFragment = (question: string, answer: string) => `answer-${question}-${answer}`;

const deckQuery = (deck: string | undefined) => (deck === undefined ? '' : `?deck=${deck}`);

/** The same page in another language: only the first segment changes. */
export function translatePath(path: string, lang: Lang): string {
  return path.replace(/^\/[^/]+\//, `/${lang}/`);
}

/** A path of this module as the browser needs it, below the base under which the site is served. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
