import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import {
  describeSearch,
  suggest,
  typedNumbers,
  type SearchDescription,
} from '../../../../src/lib/search/opensearch.ts';

const search: SearchDescription = {
  name: 'Statuary',
  description: 'Codes <HTTP> & "phrases"',
  tag: 'pt-BR',
  icon: 'https://example.com/icon.svg',
  results: 'https://example.com/en/?q={searchTerms}&from=browser',
  suggestions: 'https://example.com/en/suggest/{searchTerms}.json',
};

interface Read {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

/** Elements of a document in their order; throws where it is not well formed. */
function parse(xml: string): Read[] {
  const all: Read[] = [];
  const open: Read[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    all.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.onclosetag = () => open.pop();
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return all;
}

describe('describeSearch', () => {
  const elements = parse(describeSearch(search));
  const textOf = (name: string) => elements.find((element) => element.name === name)?.text;

  test('says what the specification asks for', () => {
    expect(elements[0]).toMatchObject({
      name: 'OpenSearchDescription',
      attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    });
    expect(textOf('ShortName')).toBe('Statuary');
    expect(textOf('Description')).toBe(search.description);
    expect(textOf('Language')).toBe('pt-BR');
    expect(textOf('InputEncoding')).toBe('UTF-8');
    expect(textOf('Image')).toBe(search.icon);
  });

  test('names where results and suggestions are', () => {
    const urls = elements.filter(({ name }) => name === 'Url').map(({ attributes }) => attributes);
    expect(urls).toEqual([
      { type: 'text/html', template: search.results, rel: 'results' },
      { type: 'application/x-suggestions+json', template: search.suggestions, rel: 'suggestions' },
    ]);
  });

  test('stays well formed whatever the words are', () => {
    const words = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
    fc.assert(
      fc.property(words, words, (name, description) => {
        const read = parse(describeSearch({ ...search, name, description }));
        expect(read.find((element) => element.name === 'Description')?.text).toBe(description);
        expect(read.find((element) => element.name === 'ShortName')?.text).toBe(name.slice(0, 16));
      }),
    );
  });
});

describe('suggestions', () => {
  const codes = [404, 410, 500].map((code) => ({
    code,
    label: `${String(code)} label`,
    url: `https://example.com/en/codes/${String(code)}/`,
  }));

  test('every beginning of every code can be typed, each once', () => {
    expect(typedNumbers([404, 410, 500])).toEqual([
      '4',
      '40',
      '404',
      '41',
      '410',
      '5',
      '50',
      '500',
    ]);
  });

  test.each([
    ['4', ['404', '410']],
    ['41', ['410']],
    ['500', ['500']],
    ['9', []],
  ])('%s is completed to %j', (typed, completions) => {
    const [query, numbers, labels, urls] = suggest(typed, codes);
    expect(query).toBe(typed);
    expect(numbers).toEqual(completions);
    expect(labels).toEqual(completions.map((code) => `${code} label`));
    expect(urls).toEqual(completions.map((code) => `https://example.com/en/codes/${code}/`));
  });
});
