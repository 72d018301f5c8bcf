import { langs, type Lang } from '../../../../src/lib/locales.ts';
import {
  comparisonFactsSchema,
  comparisonWordsSchema,
} from '../../../../src/lib/schemas/comparison.ts';
import { decksSchema } from '../../../../src/lib/schemas/deck.ts';
import { exchangesSchema } from '../../../../src/lib/schemas/exchange.ts';
import { glossarySchema } from '../../../../src/lib/schemas/glossary.ts';
import { guideTreeSchema, guideWordsSchema } from '../../../../src/lib/schemas/guide.ts';
import { handbookSchema } from '../../../../src/lib/schemas/handbook.ts';
import { headersSchema, headerWordsSchema } from '../../../../src/lib/schemas/headers.ts';
import { registrySchema } from '../../../../src/lib/schemas/registry.ts';
import type { Collection, Stamps } from '../../../../src/lib/schemas/translation.ts';
import type { Content } from '../../../../scripts/lint/content.ts';
import { textsOf } from '../../../../scripts/lint/text.ts';
import { wordsOf } from '../../../../scripts/lint/words.ts';
import type { Placed } from '../../../../scripts/normalize/read/yaml.ts';

/** What stands in the file of each language. */
type ByLang = Readonly<Partial<Record<Lang, object>>>;

/** What a test says about the content: rows by code, as they would stand in their files. */
export interface Given {
  readonly registry?: Readonly<Record<number, object>>;
  readonly exchanges?: Readonly<Record<number, readonly object[]>>;
  readonly handbook?: Readonly<Partial<Record<Lang, Readonly<Record<number, object>>>>>;
  readonly glossary?: ByLang;
  /** Names of the header fields. */
  readonly headers?: readonly string[];
  readonly headerWords?: ByLang;
  readonly comparisonFacts?: readonly object[];
  readonly comparisons?: ByLang;
  readonly tree?: object;
  readonly choose?: ByLang;
  readonly strings?: Readonly<Partial<Record<Lang, object>>>;
  readonly avoided?: Content['avoided'];
  readonly decks?: readonly object[];
  readonly stamps?: Readonly<Partial<Record<Lang, Readonly<Partial<Record<Collection, Stamps>>>>>>;
  readonly today?: string;
}

const placed = <T>(value: T, file: string): Placed<T> => ({ value, file, lineOf: () => 7 });

function filesOf<T>(
  byLang: ByLang = {},
  folder: string,
  read: (value: unknown) => T,
): Map<Lang, Placed<T>> {
  const files = Object.entries(byLang) as [Lang, object][];
  return new Map(
    files.map(([lang, value]) => [lang, placed(read(value), `content/${folder}/${lang}.yaml`)]),
  );
}

const asIs = (value: unknown) => value;

function rowsOf<T>(
  rows: Readonly<Record<number, unknown>>,
  folder: string,
  read: (value: unknown) => T,
): Map<number, Placed<T>> {
  return new Map(
    Object.entries(rows).map(([code, value]) => [
      Number(code),
      placed(read(value), `content/${folder}/${code}.yaml`),
    ]),
  );
}

/** A small content to try a rule on; every place is line 7. */
export function contentOf(given: Given): Content {
  const registered = Object.fromEntries(
    Object.entries(given.registry ?? {}).map(([code, facts]) => [
      code,
      {
        code: Number(code),
        phrase: 'Phrase',
        status: 'registered',
        spec: { rfc: 9110 },
        retry: 'changed',
        ...facts,
      },
    ]),
  );
  const languages = Object.entries(given.handbook ?? {}) as [Lang, Record<number, object>][];
  const handbook = new Map(
    languages.map(([lang, rows]) => [
      lang,
      rowsOf(rows, `handbook/${lang}`, (value) => handbookSchema.parse(value)),
    ]),
  );
  const strings = Object.entries(given.strings ?? {}) as [Lang, object][];
  return {
    folder: 'content',
    today: given.today ?? '2026-11-21',
    registry: rowsOf(registered, 'registry/codes', (value) => registrySchema.parse(value)),
    exchanges: rowsOf(given.exchanges ?? {}, 'registry/exchanges', (messages) =>
      exchangesSchema.parse({ exchanges: [{ messages }] }),
    ),
    handbook,
    glossary: filesOf(given.glossary, 'glossary', (value) => glossarySchema.parse(value)),
    headers: placed(
      headersSchema.parse(
        (given.headers ?? []).map((name) => ({ name, side: 'both', spec: { rfc: 9110 } })),
      ),
      'content/registry/headers.yaml',
    ),
    headerWords: filesOf(given.headerWords, 'headers', (value) => headerWordsSchema.parse(value)),
    guides: {
      comparisons: {
        facts: placed(
          comparisonFactsSchema.parse(given.comparisonFacts ?? []),
          'content/comparisons/facts.yaml',
        ),
        words: filesOf(given.comparisons, 'comparisons', (value) =>
          comparisonWordsSchema.parse(value),
        ),
      },
      choose: {
        facts: placed(guideTreeSchema.parse(given.tree ?? {}), 'content/choose/tree.yaml'),
        words: filesOf(given.choose, 'choose', (value) => guideWordsSchema.parse(value)),
      },
    },
    words: [
      ...[...handbook].flatMap(([lang, rows]) =>
        [...rows.values()].flatMap((row) => wordsOf('handbook', lang, row)),
      ),
      ...(['glossary', 'headers', 'comparisons', 'choose'] as const).flatMap((collection) =>
        [
          ...filesOf(
            given[collection === 'headers' ? 'headerWords' : collection],
            collection,
            asIs,
          ),
        ].flatMap(([lang, file]) => wordsOf(collection, lang, file)),
      ),
    ],
    strings: strings.flatMap(([lang, value]) =>
      textsOf(lang, placed(value, `content/ui/${lang}.json`)),
    ),
    avoided: given.avoided ?? new Map(),
    stamps: new Map(
      langs.map((lang) => [
        lang,
        new Map(Object.entries(given.stamps?.[lang] ?? {}) as [Collection, Stamps][]),
      ]),
    ),
    decks: given.decks ? [placed(decksSchema.parse(given.decks), 'content/decks.yaml')] : [],
  };
}
