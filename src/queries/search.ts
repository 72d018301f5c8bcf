import { brotliCompressSync } from 'node:zlib';
import { getEntry } from 'astro:content';
import * as stopword from 'stopword';
import { fallbackLang, type Lang } from '../lib/locales.ts';
import type { OtherNames } from '../lib/search/answer/knowledge.ts';
import { packClues } from '../lib/search/clues/pack.ts';
import type { Clues, Example } from '../lib/search/clues/learn.ts';
import { packCodebook, type CodeEntry } from '../lib/search/codebook.ts';
import { codeLines } from '../lib/search/code-lines.ts';
import { loadRules } from '../lib/search/language/index.ts';
import type { LanguageRules } from '../lib/search/language/rules.ts';
import type { SecondTier } from '../lib/search/second-tier.ts';
import type { Asked } from '../lib/schemas/asked.ts';
import { rememberText } from '../lib/remember.ts';
import { termsOfWord, termsOf } from '../lib/search/terms.ts';
import { wordsOf } from '../lib/search/words.ts';
import { classPath, homePath } from '../lib/routes.ts';
import { classKeys } from '../lib/status-code.ts';
import { listCodeViews, listViews, type CodeView } from './codes.ts';
import { learnBeside } from './learn-beside.ts';
import { namedPages } from './named-pages.ts';
import { perBuild } from './per-build.ts';

/** Bytes of the first tier as Brotli sends it: it must be there before the first key is pressed. */
const firstTierBudget = 6 * 1024;

/** Aliases of each code that other languages know. */
const aliasesAbroad = 3;

/** How much a text teaches by what it is; higher weights would be learnt by heart. */
const prominence = { name: 2, alias: 2, summary: 1.5, asked: 1, none: 0.6 } as const;
/** Share of the codes above which a term says nothing any more. */
const commonShare = 0.4;

/** The first tier of a language, as text. */
export async function firstTier(lang: Lang): Promise<string> {
  return (await codebookOf(lang)).text;
}

/**
 * The names of every code in all languages, with what people type instead, so that each finds its
 * page in every other language. English stands in code and logs everywhere, so it gives all it has.
 */
export async function namesInAllLanguages(): Promise<OtherNames[]> {
  const byCode = Map.groupBy(await listCodeViews(), ({ view }) => view.code);
  return [...byCode].map(([code, views]) => {
    const names = views.flatMap(({ lang, view: { page } }) => [
      page.name,
      ...(lang === fallbackLang ? page.aliases : page.aliases.slice(0, aliasesAbroad)),
    ]);
    return [code, ...new Set(names)];
  });
}

const codebookOf = perBuild(async (lang: Lang) =>
  packCodebook(toEntries(await listViews(lang), await loadRules(lang)), isSmall),
);

/** The second tier of a language. */
export async function secondTier(lang: Lang): Promise<SecondTier> {
  const rules = await loadRules(lang);
  const views = await listViews(lang);
  const asked: Asked = (await getEntry('asked', lang))?.data ?? {};
  const termsOfEach = rememberText((word) => termsOfWord(word, rules));
  const toExample =
    (document: number) =>
    (said: Said): Example => ({
      terms: [...new Set(wordsOf(said.text).flatMap(termsOfEach))],
      document,
      weight: said.weight,
    });
  const ofCodes = views.flatMap((view, at) =>
    examplesOf(lang, view, asked[String(view.code)] ?? []).map(toExample(at)),
  );
  const ofClasses = classKeys.flatMap((key, at) =>
    said(asked[key] ?? []).map(toExample(views.length + at)),
  );
  const ofNothing = said(asked['none'] ?? [], prominence.none).map(
    toExample(views.length + classKeys.length),
  );
  const documents = views.length + classKeys.length + 1;
  const learnt = await learnBeside([...ofCodes, ...ofClasses, ...ofNothing], documents);
  const clues = withoutStrangers(learnt, views.length + classKeys.length);
  const common = commonTerms(ofCodes, views.length);
  const silent = silentTerms(lang, rules).filter((term) => !clues.has(term));
  return {
    clues: packClues(clues),
    beyond: [...classKeys.map((key) => classPath(lang, key).slice(homePath(lang).length)), ''],
    common: [...new Set([...common, ...silent])].sort(),
    pages: await namedPages(lang, asked),
    everyday: await everydayCodes(),
    aliases: (await codebookOf(lang)).rest,
    summaries: views.map(({ summary, summaryLang }) => (summaryLang === lang ? summary : '')),
  };
}

const isSmall = (text: string): boolean => brotliCompressSync(text).length <= firstTierBudget;

/** What the first tier tells of each code. */
function toEntries(views: readonly CodeView[], rules: LanguageRules): CodeEntry[] {
  const named = views.map(({ facts, named, name, nameLang, page }) => ({
    facts,
    name: named && nameLang === page.lang ? name : '',
  }));
  return codeLines(named, rules).map((line, index) => ({
    line,
    aliases: views[index]?.page.aliases ?? [],
  }));
}

/** What a language says of a code: its names, its summary, and how readers ask for it. */
function examplesOf(
  lang: Lang,
  { phrase, name, nameLang, summary, summaryLang, facts, page }: CodeView,
  asked: readonly string[],
): Said[] {
  return [
    { text: phrase, weight: prominence.name },
    ...(nameLang === lang ? [{ text: name, weight: prominence.name }] : []),
    ...(summaryLang === lang ? [{ text: summary, weight: prominence.summary }] : []),
    ...[...facts.aliases, ...page.aliases].map((text) => ({ text, weight: prominence.alias })),
    ...said(asked),
  ];
}

/** A text that teaches, and how much. */
interface Said {
  readonly text: string;
  readonly weight: number;
}

const said = (asked: readonly string[], weight: number = prominence.asked): Said[] =>
  asked.map((text) => ({ text, weight }));

/** Clues without the terms that point to no page, which are as good as unknown. */
const withoutStrangers = (clues: Clues, pages: number): Clues =>
  new Map([...clues].filter(([, documents]) => documents.keys().some((at) => at < pages)));

/** Terms that so many codes share that they say nothing. */
function commonTerms(examples: readonly Example[], documents: number): string[] {
  const holders = new Map<string, Set<number>>();
  for (const { terms, document } of examples) {
    for (const term of terms) {
      holders.set(term, (holders.get(term) ?? new Set()).add(document));
    }
  }
  return [...holders]
    .filter(([, held]) => held.size > documents * commonShare)
    .map(([term]) => term);
}

const wordLists: Readonly<Record<string, readonly string[]>> = {
  ar: stopword.ara,
  de: stopword.deu,
  en: stopword.eng,
  es: stopword.spa,
  fr: stopword.fra,
  hi: stopword.hin,
  ja: stopword.jpn,
  ko: stopword.kor,
  pt: stopword.por,
  ru: stopword.rus,
  zh: stopword.zho,
};

/** Terms of the words that hold a sentence together and say nothing on their own. */
function silentTerms(lang: Lang, rules: LanguageRules): string[] {
  return (wordLists[lang] ?? []).flatMap((word) => termsOf(word, rules));
}

/** The codes that readers meet most, as the deck of them says. */
async function everydayCodes(): Promise<number[]> {
  const deck = (await getEntry('decks', 'everyday'))?.data;
  return deck && 'codes' in deck ? deck.codes.map(({ code }) => code) : [];
}
