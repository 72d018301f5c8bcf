import type { Lang } from '../../../../src/lib/locales.ts';
import { decksSchema } from '../../../../src/lib/schemas/deck.ts';
import { exchangesSchema } from '../../../../src/lib/schemas/exchange.ts';
import { handbookSchema } from '../../../../src/lib/schemas/handbook.ts';
import { registrySchema } from '../../../../src/lib/schemas/registry.ts';
import type { Content } from '../../../../scripts/lint/content.ts';
import { textsOf, type Text } from '../../../../scripts/lint/text.ts';
import type { Placed } from '../../../../scripts/normalize/read/yaml.ts';

/** What a test says about the content: rows by code, as they would stand in their files. */
export interface Given {
  readonly registry?: Readonly<Record<number, object>>;
  readonly exchanges?: Readonly<Record<number, readonly object[]>>;
  readonly handbook?: Readonly<Partial<Record<Lang, Readonly<Record<number, object>>>>>;
  readonly strings?: Readonly<Partial<Record<Lang, object>>>;
  readonly avoided?: Content['avoided'];
  readonly terms?: readonly string[];
  readonly decks?: readonly object[];
  readonly today?: string;
}

const placed = <T>(value: T, file: string): Placed<T> => ({ value, file, lineOf: () => 7 });

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
    words: [...handbook].flatMap(([lang, rows]) =>
      [...rows.values()].flatMap((row): Text[] => textsOf(lang, row)),
    ),
    strings: strings.flatMap(([lang, value]) =>
      textsOf(lang, placed(value, `content/ui/${lang}.json`)),
    ),
    avoided: given.avoided ?? new Map(),
    terms: new Set(given.terms),
    decks: given.decks ? [placed(decksSchema.parse(given.decks), 'content/decks.yaml')] : [],
  };
}
