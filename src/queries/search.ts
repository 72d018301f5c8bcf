import { brotliCompressSync } from 'node:zlib';
import { getEntry } from 'astro:content';
import * as stopword from 'stopword';
import { className, useStrings } from '../i18n/index.ts';
import { fallbackLang, type Lang } from '../lib/locales.ts';
import {
  choosePath,
  classPath,
  comparisonPath,
  glossaryPath,
  headerPath,
  homePath,
  termPath,
} from '../lib/routes.ts';
import { createFinder } from '../lib/search/answer/finder.ts';
import type { NamedPage, OtherNames } from '../lib/search/answer/knowledge.ts';
import { packClues } from '../lib/search/clues/pack.ts';
import { weigh, type Weighted } from '../lib/search/clues/weigh.ts';
import { packCodebook, type CodeEntry, type CodeLine } from '../lib/search/codebook.ts';
import { loadRules } from '../lib/search/language/index.ts';
import type { LanguageRules } from '../lib/search/language/rules.ts';
import type { SecondTier } from '../lib/search/second-tier.ts';
import type { Asked } from '../lib/schemas/asked.ts';
import { termsOf } from '../lib/search/terms.ts';
import { classKeys } from '../lib/status-code.ts';
import { listCodeViews, type CodeView } from './codes.ts';
import { listComparisons } from './comparisons.ts';
import { listTerms } from './glossary.ts';
import { listHeaders } from './headers.ts';

/** Bytes of the first tier as Brotli sends it: it must be there before the first key is pressed. */
export const firstTierBudget = 6 * 1024;

/** Aliases of each code that other languages know. */
const aliasesAbroad = 3;

/** How much a word says by where it stands. */
const prominence = { name: 4, alias: 2, summary: 1.5, asked: 1 } as const;

/** The first tier of a language, as text. */
export async function firstTier(lang: Lang): Promise<string> {
  return (await tiersOf(lang)).first.text;
}

/** The second tier of a language. */
export async function secondTier(lang: Lang): Promise<SecondTier> {
  return (await tiersOf(lang)).second;
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

interface Tiers {
  readonly first: ReturnType<typeof packCodebook>;
  readonly second: SecondTier;
}

const made = new Map<Lang, Promise<Tiers>>();

/** Both tiers are made of the same reading, once for each language. */
function tiersOf(lang: Lang): Promise<Tiers> {
  const held = made.get(lang) ?? makeTiers(lang);
  // In development the content changes under a running server.
  if (import.meta.env.PROD) made.set(lang, held);
  return held;
}

async function makeTiers(lang: Lang): Promise<Tiers> {
  const rules = await loadRules(lang);
  const views = (await listCodeViews()).filter((one) => one.lang === lang).map(({ view }) => view);
  const first = packCodebook(withConstants(views, rules), isSmall);
  const asked: Asked = (await getEntry('asked', lang))?.data ?? {};
  const { clues, common } = weigh(
    views.map((view) => weightsOf(lang, view, asked[String(view.code)] ?? [], rules)),
  );
  const silent = silentTerms(lang, rules).filter((term) => !clues.has(term));
  return {
    first,
    second: {
      clues: packClues(clues),
      common: [...new Set([...common, ...silent])].sort(),
      pages: await namedPages(lang, asked),
      everyday: await everydayCodes(),
      aliases: first.rest,
      summaries: views.map(({ summary, summaryLang }) => (summaryLang === lang ? summary : '')),
    },
  };
}

const isSmall = (text: string): boolean => brotliCompressSync(text).length <= firstTierBudget;

function toEntry({ code, phrase, named, name, nameLang, facts, page }: CodeView): CodeEntry {
  const { spec, olderPhrases, aliases, collisions } = facts;
  const section = spec && 'rfc' in spec ? `${String(spec.rfc)}#${spec.section ?? ''}` : '';
  const others = [
    ...olderPhrases.map((older) => older.phrase),
    ...aliases,
    ...collisions.map((collision) => collision.phrase),
  ];
  const own = named && nameLang === page.lang ? name : '';
  return { line: [code, section, phrase, own, ...new Set(others)], aliases: page.aliases };
}

/** The entries with those constants that their words alone do not lead to. */
function withConstants(views: readonly CodeView[], rules: LanguageRules): CodeEntry[] {
  const entries = views.map(toEntry);
  const { find } = createFinder({ codebook: { codes: entries.map(({ line }) => line) }, rules });
  return entries.map(({ line, aliases }, index) => {
    const constants = Object.values(views[index]?.facts.constants ?? {}).flat();
    const odd = constants.map(({ name }) => name).filter((name) => find(name)[0]?.page !== line[0]);
    const bare = odd.map((name) => /\w+$/.exec(name)?.[0] ?? name);
    return { line: [...line, ...new Set(bare)] satisfies CodeLine, aliases };
  });
}

/** The terms of everything that is known of a code in a language, with their weight. */
function weightsOf(
  lang: Lang,
  { phrase, name, nameLang, summary, summaryLang, facts, page }: CodeView,
  asked: readonly string[],
  rules: LanguageRules,
): Weighted {
  const weights = new Map<string, number>();
  const add = (part: keyof typeof prominence, text: string) => {
    for (const term of termsOf(text, rules)) {
      weights.set(term, (weights.get(term) ?? 0) + prominence[part]);
    }
  };
  add('name', phrase);
  if (nameLang === lang) add('name', name);
  if (summaryLang === lang) add('summary', summary);
  for (const alias of [...facts.aliases, ...page.aliases]) add('alias', alias);
  for (const question of asked) add('asked', question);
  return weights;
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

/** The pages that can be named beside those of the codes, by their path below the language. */
async function namedPages(lang: Lang, asked: Asked): Promise<NamedPage[]> {
  const t = useStrings(lang);
  const below = (path: string) => path.slice(homePath(lang).length);
  const headers = await listHeaders(lang);
  const terms = (await listTerms(lang)).flatMap(({ items }) => items);
  const comparisons = await listComparisons(lang);
  return [
    ...classKeys.map((key): NamedPage => [
      below(classPath(lang, key)),
      className(lang, key),
      t(`class.${key}.name`),
      ...(asked[key] ?? []),
    ]),
    ...headers.map(({ name }): NamedPage => [below(headerPath(lang, name)), name]),
    ...terms.map(({ term, name }): NamedPage => [below(termPath(lang, term)), name]),
    ...comparisons.map(({ id, title }): NamedPage => [below(comparisonPath(lang, id)), title]),
    [below(choosePath(lang)), t('choose.title')],
    [below(glossaryPath(lang)), t('glossary.title')],
  ];
}

/** The codes that readers meet most, as the deck of them says. */
async function everydayCodes(): Promise<number[]> {
  const deck = (await getEntry('decks', 'everyday'))?.data;
  return deck && 'codes' in deck ? deck.codes.map(({ code }) => code) : [];
}
