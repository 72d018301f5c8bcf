import { localeOf, type Lang } from '../locales.ts';
import { readSpans } from '../spans.ts';
import type { DeckEntry, DeckFile, Words } from './deck-file.ts';

/** What Anki calls things, in the language of the reader's Anki. */
export interface AnkiNames {
  /** The deck; `::` makes it part of another. */
  readonly deck: string;
  /** The note type with a front and a back that every collection has. */
  readonly notetype: string;
}

/**
 * A deck as Anki's text import, two notes for each code: number to meaning and situation to number.
 *
 * The deck stands in a column, because Anki makes a deck that is missing only then. There is no
 * `#columns`, because Anki would look the names up among the fields of the note type, which have
 * other names in every language; without it, fields follow the order of the columns.
 */
export function writeAnki({ lang, entries }: DeckFile, { deck, notetype }: AnkiNames): string {
  const header = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
    `#notetype:${notetype}`,
    '#if matches:update current',
  ];
  const notes = entries.flatMap((entry) =>
    [
      [guidOf(lang, entry, 'number'), deck, frontOfNumber(entry), backOfNumber(lang, entry)],
      [guidOf(lang, entry, 'situation'), deck, frontOfSituation(lang, entry), title(lang, entry)],
    ].map((fields) => [...fields, tagsOf(entry)]),
  );
  const rows = notes.map((fields) => fields.map(field).join('\t'));
  return `${[...header, ...rows].join('\n')}\n`;
}

/**
 * The identity of a note. It is the same in every deck of a language, so that a second deck with
 * the code updates the cards that are there, and a new edition keeps what the reader has learnt.
 */
export function guidOf(lang: Lang, { code }: Pick<DeckEntry, 'code'>, side: string): string {
  return `statuary-${lang}-${String(code)}-${side}`;
}

const tagsOf = ({ class: key, status }: DeckEntry) => `http::${key} http::${status}`;

const frontOfNumber = ({ code }: DeckEntry) => `<bdi dir="ltr">${String(code)}</bdi>`;

const backOfNumber = (lang: Lang, entry: DeckEntry) =>
  [title(lang, entry), block(lang, entry.summary), block(lang, entry.example)].join('');

const frontOfSituation = (lang: Lang, { situation, example }: DeckEntry) =>
  block(lang, { ...example, text: situation });

function title(lang: Lang, { code, phrase, name }: DeckEntry): string {
  const wire = `<b><bdi dir="ltr" lang="en">${String(code)} ${escape(phrase)}</bdi></b>`;
  const named = name.text.toLowerCase() !== phrase.toLowerCase();
  return `<div>${wire}</div>${named ? block(lang, name) : ''}`;
}

function block(deck: Lang, { text, lang }: Words): string {
  const { tag, dir } = localeOf(lang);
  const spans = readSpans(text).map((span) =>
    span.isCode ? `<code dir="ltr">${escape(span.text)}</code>` : escape(span.text),
  );
  const attributes = dir === 'rtl' || lang !== deck ? ` lang="${tag}" dir="${dir}"` : '';
  return `<div${attributes}>${spans.join('')}</div>`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Quotes as in CSV, for a field with a quotation mark would otherwise begin a quoted one. */
const field = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
