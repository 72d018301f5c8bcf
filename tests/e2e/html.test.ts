import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Element, Root, RootContent } from 'hast';
import { allFacts } from '../unit/support/registry.ts';
import { listFiles, readBuilt, readSite, type Built } from './built.ts';

// One worker reads the site once for all of these.
test.describe.configure({ mode: 'default' });

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Lists without bullets and tables that become cards lose their roles in some browsers.
      'no-redundant-role': 'off',
      // No element of HTML is a list of suggestions that follows what is typed.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
      // Scripts fill these headings before they show them; axe looks at what is shown.
      'empty-heading': 'off',
      'unique-landmark': 'off',
      // A title is as long as the phrase and the name of its code.
      'long-title': 'off',
      // Received text is shown as it was received.
      'no-trailing-whitespace': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  for (const file of listFiles().filter((name) => name.endsWith('.html'))) {
    const { results } = await validator.validateString(readBuilt(file), file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

const pages = [...readSite().values()];

/** Levels of the headings of a part of a page, in their order. */
const levelsOf = (part: Root | Element): number[] =>
  part.children.flatMap((node) => {
    if (node.type !== 'element') return [];
    const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
    return level === undefined ? levelsOf(node) : [Number(level)];
  });

test('every page has one title, and its headings leave out no level', () => {
  const wrong = pages.flatMap(({ path, root, elements }) => {
    // The page for unknown addresses speaks every language, one at a time.
    const parts = elements.filter(({ properties }) => properties['dataLabels'] !== undefined);
    return (parts.length > 0 ? parts : [root]).flatMap((part) => {
      const levels = levelsOf(part);
      const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
      const titles = levels.filter((level) => level === 1).length;
      return skips || titles !== 1 ? [`${path}: ${levels.join(' ')}`] : [];
    });
  });
  expect(wrong).toEqual([]);
});

/** Words of a page with what is said about them. */
interface Words {
  readonly text: string;
  readonly lang: string;
  /** True when a direction is given for the words of this language. */
  readonly directed: boolean;
}

const unread = ['script', 'style', 'template', 'head'];

function wordsOf(node: Root | RootContent, above: Omit<Words, 'text'>): Words[] {
  if (node.type === 'text') {
    return /\p{L}/u.test(node.value) ? [{ text: node.value.trim(), ...above }] : [];
  }
  if (!('children' in node)) return [];
  let here = above;
  if (node.type === 'element') {
    if (unread.includes(node.tagName)) return [];
    const { lang, dir } = node.properties;
    if (typeof lang === 'string') here = { lang, directed: false };
    // A bdi finds out by itself.
    if (dir !== undefined || node.tagName === 'bdi') here = { ...here, directed: true };
  }
  return node.children.flatMap((child) => wordsOf(child, here));
}

const langOf = ({ elements }: Built) =>
  String(elements.find(({ tagName }) => tagName === 'html')?.properties['lang']);
const words = pages.map((page) => {
  const lang = langOf(page);
  return { path: page.path, lang, all: wordsOf(page.root, { lang, directed: true }) };
});

test('words of another language say so, and which way they are written', () => {
  const undirected = words.flatMap(({ path, lang: own, all }) =>
    all
      .filter(({ lang, directed }) => lang !== own && !directed)
      .map(({ text, lang }) => `${path}: ${lang} "${text.slice(0, 40)}"`),
  );
  expect(undirected).toEqual([]);
});

test('phrases of the wire are marked as English on every page', () => {
  // Names that are the phrase itself.
  const phrases = new Set(allFacts.map(({ phrase }) => phrase));
  for (const shared of ['OK', 'Multi-Status']) phrases.delete(shared);
  const unmarked = words.flatMap(({ path, all }) =>
    all
      .filter(({ text, lang }) => phrases.has(text.replace(/^\d{3} /, '')) && lang !== 'en')
      .map(({ text, lang }) => `${path}: ${lang} "${text}"`),
  );
  expect(unmarked).toEqual([]);
});
