import { describe, expect, it } from 'vitest';
import { decode } from '../../../../../scripts/normalize/text/decode.ts';

const utf16 = (text: string): number[] => Array.from(Buffer.from(text, 'utf16le'));

const cases: readonly (readonly [name: string, bytes: number[], text: string])[] = [
  ['UTF-8', [0x34, 0x30, 0x34], '404'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x34], '4'],
  ['UTF-16, little end first', [0xff, 0xfe, ...utf16('404 é')], '404 é'],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x34, 0, 0x30], '40'],
  ['line ends of all kinds', [...Buffer.from('a\r\nb\rc\nd')], 'a\nb\nc\nd'],
  ['control characters', [0x34, 0, 7, 0x34], '4\u0000\u00074'],
];

describe('decode', () => {
  it.each(cases)('reads %s', (_, bytes, text) => {
    expect(decode(new Uint8Array(bytes))).toEqual({ text, findings: [] });
  });

  it('tells the first line with broken bytes', () => {
    const bytes = new Uint8Array([...Buffer.from('200 OK\n404 caf'), 0xe9, ...Buffer.from(' x')]);
    const { text, findings } = decode(bytes);
    expect(text).toBe('200 OK\n404 caf\uFFFD x');
    expect(findings).toMatchObject([{ rule: 'broken-encoding', level: 'warning', line: 2 }]);
  });

  it('trusts nothing of a document that is broken everywhere', () => {
    const { findings } = decode(new Uint8Array(Array.from({ length: 40 }, () => 0xe9)));
    expect(findings).toMatchObject([{ level: 'error' }]);
  });
});
