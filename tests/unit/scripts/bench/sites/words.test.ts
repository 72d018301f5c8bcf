import { expect, test } from 'vitest';
import { readWords, writePage } from '../../../../../scripts/bench/sites/words.ts';
import { compile } from '../../../support/compile.ts';

const page = (main: string) =>
  '<title>404: Not Found</title><meta name="description" content="What it means">' +
  `<header>Menu</header><main>${main}</main>`;

const bodyOf = (main: string) => {
  const text = writePage(readWords(page(main)));
  return text.slice(text.indexOf('---\n\n') + 5);
};

test.each([
  ['<p>Nothing  is\n here.</p>', 'Nothing is here.\n'],
  ['<h2>Why</h2><p>So</p>', '## Why\n\nSo\n'],
  ['<ul><li>One</li><li><p>Two</p></li></ul>', '* One\n* Two\n'],
  ['<ol><li>One</li></ol>', '1. One\n'],
  ['<p>See <a href="/en/codes/410/"><bdi>410</bdi></a>.</p>', 'See [410](/en/codes/410/).\n'],
  ['<p>Send <code>Retry-<i>After</i></code></p>', 'Send `Retry-After`\n'],
  ['<dl><div><dt>Status</dt><dd>Registered</dd></div></dl>', '**Status**\n\nRegistered\n'],
  ['<pre><code><b>GET</b> /\nHost: a\n</code></pre>', '```\nGET /\nHost: a\n```\n'],
  [
    '<table><tr><th>Claim</th><th>404</th></tr><tr><td>Gone</td><td><p>No</p></td></tr></table>',
    '| Claim | 404 |\n| ----- | --- |\n| Gone  | No  |\n',
  ],
  ['<span>Loose</span> words<section>and a block</section>', 'Loose words\n\nand a block\n'],
  ['<h2><span>Empty</span></h2><h3> </h3><p></p><ul></ul>', '## Empty\n'],
])('%s becomes Markdown', (main, expected) => {
  expect(bodyOf(main)).toBe(expected);
});

test.each([
  '<nav>You are here</nav>',
  '<p hidden>Later</p>',
  '<script>run()</script>',
  '<button>Copy</button>',
  '<svg><title>Sign</title></svg>',
])('%s holds no words of the page', (main) => {
  expect(bodyOf(`${main}<p>Words</p>`)).toBe('Words\n');
});

test('the title stands in the front matter, and nothing around the content is read', () => {
  expect(writePage(readWords(page('<h1>404</h1><p>Words</p>')))).toBe(
    '---\ntitle: "404: Not Found"\ndescription: What it means\n---\n\nWords\n',
  );
});

test('a page without content is no page', () => {
  expect(() => readWords('<title>404</title>')).toThrow('no words');
});

test.each([
  '{process.exit(1)}',
  '&lt;Tag&gt; and &lt;/main&gt;',
  'import x from "y"',
  '# 1. * _a_',
])('%s stays text', async (text) => {
  const { text: shown } = await compile(bodyOf(`<p>${text}</p>`));
  expect(shown).toContain(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
});
