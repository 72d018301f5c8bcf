import type { BlockContent, Link, List, PhrasingContent } from 'mdast';
import { constantNote } from '../../../i18n/constant-note.ts';
import { useStrings } from '../../../i18n/index.ts';
import type { Lang } from '../../../lib/locales.ts';
import {
  inlineCode,
  item,
  link,
  list,
  paragraph,
  strong,
  text,
} from '../../../lib/markdown/nodes.ts';
import type { StackEntry } from '../../../lib/snippets/index.ts';
import type { FactValue, FactView } from '../../../queries/facts.ts';
import type { HistoryView } from '../../../queries/history.ts';

/** The facts of a code: term, values and the section they come from. */
export function factsList(facts: readonly FactView[], absolute: (path: string) => string): List {
  return list(
    facts.map(({ term, values, source }) => {
      const shown = values.flatMap((value, index) => [
        text(index === 0 ? ' – ' : ', '),
        ...valueNodes(value, absolute),
      ]);
      const cited = source ? [text(' ('), link(source.url, text(source.cite)), text(')')] : [];
      return item(paragraph(strong(term), ...shown, ...cited));
    }),
  );
}

function valueNodes(value: FactValue, absolute: (path: string) => string): PhrasingContent[] {
  const url = value.path === undefined ? value.url : absolute(value.path);
  const shown = value.mono ? inlineCode(value.text) : text(value.text);
  const main: Link | typeof shown = url === undefined ? shown : link(url, shown);
  return value.note === undefined ? [main] : [main, text(` (${value.note})`)];
}

/** What a stack calls the code, and since when; nothing where it has no name for it. */
export function namesList(lang: Lang, names: StackEntry['names']): List[] {
  const constants = names.flatMap(({ constants: known }) => known);
  if (constants.length === 0) return [];
  return [
    list(
      constants.map((constant) => {
        const note = constantNote(lang, constant);
        const noted = note === '' ? [] : [text(` (${note})`)];
        return item(paragraph(inlineCode(constant.name), ...noted));
      }),
    ),
  ];
}

/** The moments of a code's history, and the phrases that only software prints. */
export function historyList(lang: Lang, { moments, localPhrases }: HistoryView): BlockContent[] {
  const items = moments.map(({ when, cite, phrases, note }) => {
    const parts: PhrasingContent[][] = [
      ...(when === undefined ? [] : [[text(when)]]),
      ...(cite ? [[link(cite.url, text(cite.text))]] : []),
      ...phrases.map((phrase) => [text(phrase)]),
      ...(note === undefined ? [] : [[text(note)]]),
    ];
    return item(
      paragraph(...parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]))),
    );
  });
  const local = localPhrases.map((phrase) => item(paragraph(text(phrase))));
  return [
    ...(items.length > 0 ? [list(items)] : []),
    ...(local.length > 0
      ? [paragraph(text(useStrings(lang)('code.localPhrases'))), list(local)]
      : []),
  ];
}
