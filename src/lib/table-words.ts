import { fallbackLang, type Lang } from './locales.ts';
import type { Table } from './schemas/table.ts';

/** Words on a source table, and the language they are in. */
export interface TableWords {
  readonly text: string;
  readonly lang: Lang;
}

type Named = Pick<Table, 'title' | 'titles'>;
type Received = Pick<Table, 'origin' | 'origins'>;

/** What a source table is called in a language, or in English where it has no name there. */
export function tableTitle({ title, titles }: Named, lang: Lang): TableWords {
  return pick(title, titles, lang);
}

/** Where a source table comes from, in a language or in English. */
export function tableOrigin({ origin, origins }: Received, lang: Lang): TableWords {
  return pick(origin, origins, lang);
}

function pick(english: string, others: Table['titles'], lang: Lang): TableWords {
  const text = others?.[lang];
  return text === undefined ? { text: english, lang: fallbackLang } : { text, lang };
}
