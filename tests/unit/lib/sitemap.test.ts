import { expect, test } from 'vitest';
import { writeSitemap } from '../../../src/lib/sitemap.ts';

test('addresses are listed in order and escaped as XML asks for', () => {
  expect(writeSitemap(['https://a.example/', 'https://a.example/?a=1&b=<2>'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<url><loc>https://a.example/</loc></url>' +
      '<url><loc>https://a.example/?a=1&#x26;b=&#x3C;2></loc></url></urlset>',
  );
});
