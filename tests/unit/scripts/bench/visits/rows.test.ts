import { expect, test } from 'vitest';
import {
  aimRows,
  pageRows,
  summarise,
  type Sample,
} from '../../../../../scripts/bench/visits/rows.ts';

const sample = (site: string, path: string, largestPaint: number): Sample => ({
  site,
  path,
  bytes: 20_000,
  requests: 9,
  firstPaint: 500,
  largestPaint,
  blocked: 12,
  shift: 0.0014,
});

const summaries = summarise([
  sample('Statuary', '/en/codes/401/', 900),
  sample('bare Astro', '/en/codes/401/', 600),
  sample('Statuary', '/en/codes/401/', 840),
  sample('bare Astro', '/en/codes/401/', 600),
  sample('Statuary', '/en/', 700),
]);

test('visits to a page are told by their median, beside the bare page', () => {
  expect(pageRows(summaries)[0]).toEqual({
    page: '/en/codes/401/',
    site: 'Statuary',
    loaded: '20.0 KB',
    requests: '9',
    FCP: '500 ms',
    LCP: '870 ms',
    'of bare': '1.45',
    'least LCP': '840 ms',
    'of bare least': '1.40',
    TBT: '12 ms',
    CLS: '0.001',
  });
  expect(pageRows(summaries)[2]).toMatchObject({ page: '/en/', 'of bare': '' });
});

test('the aim is told for pages that have a bare one beside them', () => {
  expect(aimRows(summaries)).toEqual([
    {
      aim: '/en/codes/401/ LCP, of the bare page’s',
      limit: '1.25',
      reached: '1.45',
      kept: 'no',
    },
  ]);
});
