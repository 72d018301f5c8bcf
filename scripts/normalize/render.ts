import type { BlockContent } from 'mdast';
import { sectionFields, type SectionField } from '../../src/lib/schemas/handbook.ts';
import { isDisagreement } from '../../src/lib/schemas/finding.ts';
import type { Lang } from '../../src/lib/locales.ts';
import type { Page } from '../../src/lib/schemas/page.ts';
import { tableTitle } from '../../src/lib/table-words.ts';
import { staleDay } from '../translations/state.ts';
import type { Credited, PageModel, Statement } from './join.ts';
import { block, paragraphs } from './render/elements.ts';
import { linkNames } from './render/link-names.ts';
import { toMdx } from './render/mdx.ts';
import { readProse, type ProseFault } from './render/prose.ts';
import type { Targets } from './render/targets.ts';

export interface RenderedPage {
  /** Path below the output folder. */
  readonly path: string;
  readonly mdx: string;
}

/** A fault of the house's own words, with the field that holds it. */
export interface FieldFault {
  readonly field: SectionField | 'confused';
  readonly fault: ProseFault;
}

/** How many terms a page links by itself: enough to help, and too few to disturb. */
export const termsLinked = 6;

/**
 * Writes a page as MDX: front matter by the YAML library, body by the mdast library, never by
 * joining strings, so that nothing a table holds can run.
 *
 * The body is `<Field>` elements with the house's words, in which the first mention of a term or
 * header field is linked, a `<Lookalike>` for each related code, then
 * a `<Statement>` for each row of a source table, holding `<Printed>`, `<Text>`, `<Example>` and `<Finding>`.
 */
export function render(
  page: PageModel,
  targets: Targets,
): { rendered: RenderedPage; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  let linked: ReadonlySet<string> = new Set();
  const sections = sectionFields.flatMap((field): BlockContent[] => {
    const section = page.words[field];
    if (!section) return [];
    const { lang } = section.credit;
    const prose = readProse(asMarkdown(section), targets);
    faults.push(...prose.faults.map((fault) => ({ field, fault })));
    const terms = field === 'meaning' ? (targets.names.get(lang) ?? []) : [];
    const mentions = linkNames(prose.children, { ...targets, terms, linked, atMost: termsLinked });
    linked = mentions.linked;
    const attributes = { name: field, lang, stale: staleDay(section.credit) };
    return [block('Field', attributes, mentions.children)];
  });
  const lookalikes = page.lookalikes.map(({ code, phrase, name, text }) => {
    const prose = readProse(text?.words ?? '', targets);
    faults.push(...prose.faults.map((fault) => ({ field: 'confused' as const, fault })));
    return block(
      'Lookalike',
      { code, phrase, name: name?.words, nameLang: name?.credit.lang, lang: text?.credit.lang },
      prose.children,
    );
  });
  const statements = page.statements.map((row) => statement(row, page.lang));
  return {
    rendered: {
      path: `codes/${page.lang}/${String(page.code)}.mdx`,
      mdx: toMdx(frontMatter(page), [...sections, ...lookalikes, ...statements]),
    },
    faults,
  };
}

function asMarkdown({ words }: Credited<string | readonly string[]>): string {
  return typeof words === 'string' ? words : words.map((item) => `- ${item}`).join('\n');
}

function statement({ table, row }: Statement, page: Lang): BlockContent {
  const { line, code, printed, text, example, findings } = row;
  const { id: source, lang, file } = table;
  const title = tableTitle(table, page);
  return block(
    'Statement',
    { source, title: title.text, titleLang: title.lang, lang, code, file, line },
    [
      ...(printed === undefined ? [] : [block('Printed', {}, paragraphs(printed))]),
      ...(text === undefined ? [] : [block('Text', {}, paragraphs(text))]),
      ...(example === undefined ? [] : [block('Example', {}, paragraphs(example))]),
      ...findings.map((finding) => block('Finding', { ...finding }, [])),
    ],
  );
}

function frontMatter({ code, lang, facts, words, statements }: PageModel): Page {
  const credits = Object.fromEntries(
    Object.entries(words).map(([field, { credit }]) => [field, credit]),
  );
  return {
    code,
    lang,
    name: words.name?.words ?? facts.phrase,
    summary: words.summary?.words ?? '',
    aliases: words.aliases?.words ?? [],
    credits,
    statements: statements.length,
    disagreements: statements.filter(({ row }) => row.findings.some(isDisagreement)).length,
  };
}
