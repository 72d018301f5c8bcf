import { cpSync, mkdtempSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildGuides } from '../../../../../scripts/normalize/guides.ts';
import { readGuides } from '../../../../../scripts/normalize/read/guides.ts';
import type { Targets } from '../../../../../scripts/normalize/render/targets.ts';
import type { AgeOf } from '../../../../../scripts/translations/state.ts';
import { root } from '../../../../repo/support/files.ts';

let folder = '';
/** The first question and a field of a comparison, both French, follow an earlier English text. */
const aged: readonly string[] = ['fr choose start question', 'fr comparisons denied when'];
const age: AgeOf = (...part) =>
  aged.includes(part.join(' ')) ? { date: '2026-01-02', stale: true } : {};
const targets: Targets = {
  isCode: (code) => code >= 200 && code < 530,
  isTerm: () => false,
  isHeader: (name) => name === 'WWW-Authenticate',
  names: new Map([
    ['en', [{ term: 'resource', name: 'resource', linked: true }]],
    ['fr', [{ term: 'resource', name: 'ressource', linked: true }]],
  ]),
};

function build() {
  const { value, problems } = readGuides(folder);
  const built = buildGuides(value, targets, age);
  return { outputs: built.outputs, problems: [...problems, ...built.problems] };
}

function edit(file: string, from: string, to: string) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
}

const outputOf = (path: string) => build().outputs.find((output) => output.path === path)?.content;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuary-guides-'));
  for (const part of ['comparisons', 'choose']) {
    cpSync(join(root, 'content', part), join(folder, part), { recursive: true });
  }
});

test('what is written has no fault, and each language gets its pages', () => {
  const { outputs, problems } = build();
  expect(problems).toEqual([]);
  expect(outputs).toHaveLength(33);
});

describe('faults are told with file and line', () => {
  const comparisons = 'comparisons/en.yaml';
  const choose = 'choose/en.yaml';
  test.each([
    ['comparisons/facts.yaml', '[401, 403, 404]', '[401, 403, 999]', 1, 'cannot compare 999'],
    ['comparisons/facts.yaml', '[401, 403, 404]', '[401, 403, 403]', 1, 'cannot compare 403'],
    ['comparisons/facts.yaml', 'id: gateway', 'id: denied', 6, 'denied stands twice'],
    [comparisons, 'denied:', 'refused:', 2, 'no comparison "refused"'],
    [comparisons, 'denied:', 'refused:', 1, 'denied has no English title, summary'],
    [comparisons, '    401: Nobody', '    402: Nobody', 11, 'denied.when says nothing about 401'],
    [comparisons, '    401: Nobody', '    402: Nobody', 11, 'speaks of 402, which is not compared'],
    [comparisons, 'Nobody has', 'Nobody **has**', 11, 'more than one line of text'],
    [comparisons, 'Nobody has', 'See [this](code:403), has', 11, 'more than one line of text'],
    [comparisons, '(code:401)', '(code:999)', 4, 'leads nowhere'],
    ['comparisons/fr.yaml', '(code:401)', '(code:999)', 4, 'leads nowhere'],
    ['choose/tree.yaml', 'to: 201', 'to: 999', 13, '"success" leads to 999'],
    ['choose/tree.yaml', 'to: 201', 'to: nowhere', 13, '"success" leads to nowhere'],
    ['choose/tree.yaml', 'to: 201', 'to: start', 13, 'A second answer leads to the question'],
    ['choose/tree.yaml', 'id: created', 'id: result', 13, 'two answers "result"'],
    ['choose/tree.yaml', 'to: missing }', 'to: 404 }', 113, 'No answer leads to the question'],
    [choose, '    created: A', '    made: A', 15, 'The guide has no success.answers.made'],
    [choose, '    created: A', '    made: A', 14, 'There is no English success.answers.created'],
    [choose, '  200: The', '  299: The', 0, 'The guide has no reasons.299'],
    [choose, '  200: The', '  299: The', 0, 'There is no English reasons.200'],
    ['choose/es.yaml', 'start:', 'begin:', 2, 'The guide has no begin.question'],
  ])('%s: %j instead of %j', (file, from, to, line, message) => {
    edit(file, from, to);
    const found = build().problems.filter((problem) => problem.message.includes(message));
    expect(found.map(({ level }) => level)).toEqual(found.map(() => 'error'));
    expect(found[0]?.file).toBe(join(folder, file));
    if (line > 0) expect(found.map((problem) => problem.line)).toContain(line);
    expect(found[0]?.hint).not.toBe('');
  });

  test('a missing file of a folder that is there', () => {
    rmSync(join(folder, 'comparisons/facts.yaml'));
    expect(build().problems.map(({ rule }) => rule)).toContain('unreadable');
  });

  test('nothing where the folders are not there', () => {
    folder = mkdtempSync(join(tmpdir(), 'statuary-guides-'));
    expect(build().problems).toEqual([]);
  });
});

describe('a language that lacks a text', () => {
  test('shows that field of a comparison in English, and only that', () => {
    edit('comparisons/fr.yaml', '  summary: Le 401', '  # summary: Le 401');
    const page = outputOf('guides/compare/fr/denied.mdx');
    expect(page).toContain('title: 401, 403 ou 404');
    expect(page).toContain('summary: 401 asks for valid credentials');
    expect(page).toContain('langs:\n  title: fr\n  summary: en\n  judgement: fr');
  });

  test('shows that answer of the guide in English, and only that', () => {
    edit('choose/es.yaml', '    created: ', '    # created: ');
    const guide = outputOf('guides/choose/es.json') ?? '';
    expect(guide.match(/"lang": "en"/g)).toHaveLength(1);
    expect(guide).toContain('"text": "A new resource, which exists already"');
  });
});

test('a translation that follows an earlier English text says so where it stands, and nowhere else', () => {
  const { outputs } = build();
  const marked = outputs.filter(({ content }) => content.includes('2026-01-02'));
  expect(marked.map(({ path }) => path).sort()).toEqual([
    'guides/choose/fr.json',
    'guides/compare/fr/denied.mdx',
  ]);
  expect(outputOf('guides/compare/fr/denied.mdx')).toContain('stale:\n  when: "2026-01-02"');
  expect(outputOf('guides/choose/fr.json')?.match(/"stale": "2026-01-02"/g)).toHaveLength(1);
});

test('columns keep the order of the facts, whatever the numbers are', () => {
  expect(outputOf('guides/compare/en/preconditions.mdx')).toMatch(
    /codes:\n {2}- 412\n {2}- 428\n {2}- 409\n[^]*when:\n {2}- The request carries a condition[^\n]*\n {2}- The request would change/,
  );
});

test('a judgement links the first mention of a term and a header field, in its own language', () => {
  const [english, french] = ['en', 'fr'].map(
    (lang) => outputOf(`guides/compare/${lang}/denied.mdx`) ?? '',
  );
  for (const [page, name] of [
    [english, 'resource'],
    [french, 'ressource'],
  ] as const) {
    expect(page?.match(/<TermLink[^]*?<\/TermLink>/g)).toEqual([
      `<TermLink term="resource">${name}</TermLink>`,
    ]);
    expect(page?.match(/<HeaderLink name="[^"]+"/g)).toEqual([
      '<HeaderLink name="WWW-Authenticate"',
    ]);
  }
});

test('a judgement is inert', () => {
  edit('comparisons/en.yaml', 'Ask first whether', 'export const x = {1} <b>');
  expect(outputOf('guides/compare/en/denied.mdx')).toContain('&#x65;xport const x = \\{1\\} \\<b>');
});
