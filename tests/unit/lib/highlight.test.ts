import { expect, test } from 'vitest';
import { escapeHtml, highlightHttp } from '../../../src/lib/highlight.ts';

const message = 'HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<b class="x">&amp;</b>\n';

test('highlighting changes no letter, escapes markup and uses classes only', () => {
  const html = highlightHttp(message);
  const text = html
    .replaceAll(/<\/?span[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
  expect(text).toBe(message.trimEnd());
  expect(html).toContain('<span class="hljs-number">404</span>');
  expect(html).not.toMatch(/<b|style=/);
});

test('prose in a message stays prose', () => {
  const prose = 'This is as good as it gets, for now. Please return if you can.';
  const html = highlightHttp(`HTTP/1.1 200 OK\nContent-Type: text/plain\n\n${prose}`);
  expect(html).toContain(prose);
});

test('a line of a log is escaped', () => {
  expect(escapeHtml('"GET /<x>" & 499\n')).toBe('"GET /&#x3C;x>" &#x26; 499');
});
