import { describe, expect, it } from 'vitest';
import { buildLexicon, phraseEnd } from '../../../../scripts/normalize/lexicon.ts';
import { readLexicon } from '../../../../scripts/normalize/read-lexicon.ts';

const lexicon = buildLexicon(
  [
    {
      code: 413,
      phrase: 'Content Too Large',
      olderPhrases: [{ phrase: 'Payload Too Large' }],
      collisions: [{ phrase: 'Too Large' }],
    },
    { code: 302, phrase: 'Found' },
    { code: 418, phrase: "I'm a teapot" },
  ],
  [{ code: 413, name: 'Contenu trop volumineux' }],
);

const cases: readonly (readonly [code: number, text: string, phrase: string])[] = [
  [413, 'Content Too Large The box is full.', 'Content Too Large'],
  [413, 'content-too large: the box is full.', 'content-too large'],
  [413, 'PayloadTooLarge', 'PayloadTooLarge'],
  [413, 'Payload Too LargeThe box is full.', 'Payload Too Large'],
  [413, 'Contenu trop volumineux Le carton est plein.', 'Contenu trop volumineux'],
  [418, 'I’m a Teapot, not a pot.', 'I’m a Teapot'],
  [400, 'Payload Too Large. After any code.', 'Payload Too Large'],
  [400, 'Found under another code.', ''],
  [302, 'Foundation of a house', ''],
  [302, '', ''],
];

describe('phraseEnd', () => {
  it.each(cases)('%i %s', (code, text, phrase) => {
    expect(text.slice(0, phraseEnd(lexicon, code, text))).toBe(phrase);
  });
});

describe('readLexicon', () => {
  it('is empty without a content folder', () => {
    expect(readLexicon('no/such/folder').byCode.size).toBe(0);
  });
});
