import { expect, test } from 'vitest';
import { escapeHtml, highlight } from '../../../src/lib/highlight.ts';

const message = 'HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<b class="x">&amp;</b>\n';

test('highlighting changes no letter, escapes markup and uses classes only', () => {
  const html = highlight('http', message);
  const text = html
    .replaceAll(/<\/?span[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
  expect(text).toBe(message.trimEnd());
  expect(html).toContain('<span class="hljs-number">404</span>');
  expect(html).not.toMatch(/<b|style=/);
});

test('a line of a log is escaped', () => {
  expect(escapeHtml('"GET /<x>" & 499\n')).toBe('"GET /&#x3C;x>" &#x26; 499');
});
