import { describe, expect, it } from 'vitest';
import { makeLine } from '../../../../../scripts/normalize/text/lines.ts';
import { readOpening } from '../../../../../scripts/normalize/text/opening.ts';

const openings: readonly (readonly [line: string, codes: number[], kind: string, rest: string])[] =
  [
    ['404 Not Found', [404], 'plain', 'Not Found'],
    ['  404', [404], 'plain', ''],
    ['• 404 Not Found', [404], 'bullet', 'Not Found'],
    ['・404：見つかりません', [404], 'bullet', '見つかりません'],
    ['– 404 – Not Found', [404], 'bullet', 'Not Found'],
    ['3. 404: Not Found', [404], 'numbered', 'Not Found'],
    ['100. 404: Not Found', [404], 'numbered', 'Not Found'],
    ['404. Not Found', [404], 'plain', 'Not Found'],
    ['### `404` Not Found ###', [404], 'heading', 'Not Found'],
    ['**404 Not Found**', [404], 'bold', 'Not Found'],
    ['HTTP/1.1 404 Not Found', [404], 'prefixed', 'Not Found'],
    ['Error 404 (Not Found)', [404], 'prefixed', 'Not Found'],
    ['エラー404：見つかりません', [404], 'prefixed', '見つかりません'],
    ['[404] Not Found', [404], 'plain', 'Not Found'],
    ['404[1] Not Found', [404], 'plain', 'Not Found'],
    ['٤٠٤ – غير موجود', [404], 'plain', 'غير موجود'],
    ['४०४ नहीं मिला', [404], 'plain', 'नहीं मिला'],
    ['௪௦௪ இல்லை', [404], 'plain', 'இல்லை'],
    ['４０４ 見つかりません', [404], 'plain', '見つかりません'],
    ['\u200f404 غير موجود', [404], 'plain', 'غير موجود'],
    ['500, 502/503 – Trouble', [500, 502, 503], 'plain', 'Trouble'],
    ['404Le tiroir est vide', [404], 'plain', 'Le tiroir est vide'],
    ['4001. La première', [400], 'plain', '1. La première'],
  ];

const others = [
  '',
  '99 Too low',
  '1000 Too high',
  '099 Too low',
  '4xx Client error',
  '400–499 Client error',
  '105-199 Unassigned',
  '100 % of all lamps',
  '100,000 lamps',
  '404.1 Another numbering',
  '404s are rare',
  '200th lamp',
  'RFC 2616',
  '2022-09-20',
];

describe('readOpening', () => {
  it.each(openings)('reads %s', (text, codes, kind, rest) => {
    expect(readOpening(makeLine(text, 1))).toMatchObject({ codes, kind, rest });
  });

  it.each(others)('finds no code at the beginning of “%s”', (text) => {
    expect(readOpening(makeLine(text, 1))).toBeUndefined();
  });

  it('leaves it to the election whether words before a code are usual', () => {
    expect(readOpening(makeLine('The lamp 404', 1))?.prefix).toBe('the lamp');
  });
});
