import { expect, test } from 'vitest';
import { citeSpec, readSpec, specUrl } from '../../../src/lib/spec.ts';

test.each([
  [
    { rfc: 9110, section: '15.5.5' },
    'RFC 9110 §15.5.5',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
  ],
  [{ rfc: 2324 }, 'RFC 2324', 'https://www.rfc-editor.org/rfc/rfc2324.html'],
  [
    { draft: 'draft-ietf-httpbis-resumable-upload', section: '5' },
    'draft-ietf-httpbis-resumable-upload §5',
    'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload#section-5',
  ],
])('%j', (spec, cited, url) => {
  expect(citeSpec(spec)).toBe(cited);
  expect(specUrl(spec)).toBe(url);
});

test.each([
  ['9110#3.6', 'RFC 9110 §3.6'],
  ['9457', 'RFC 9457'],
])('%s is read', (text, cited) => {
  expect(citeSpec(readSpec(text))).toBe(cited);
});
