import { expect, test } from 'vitest';
import type { Sample } from '../../../../../scripts/bench/build/measure.ts';
import { aimRows, buildRows, growthRows } from '../../../../../scripts/bench/build/rows.ts';
import type { Step } from '../../../../../scripts/bench/build/steps.ts';
import { summarise } from '../../../../../scripts/bench/build/summary.ts';

const sample = (site: string, step: Step, seconds: number, size = 1): Sample => ({
  site,
  step,
  size,
  seconds,
  cpu: 2 * seconds,
  bytes: 1e8 * size,
  pages: 500 * size,
});

const samples = [
  sample('Statuary', 'clean', 30),
  sample('Starlight', 'clean', 40),
  sample('Statuary', 'clean', 10),
  sample('Starlight', 'clean', 50),
  sample('Statuary', 'clean', 20),
  sample('Starlight', 'clean', 40),
  sample('Statuary', 'nothing changed', 4),
  sample('Statuary', 'clean', 100, 4),
];
const summaries = summarise(samples);

test('builds of the same kind are told by their median', () => {
  expect(summaries.map(({ site, step, size, seconds }) => [site, step, size, seconds])).toEqual([
    ['Statuary', 'clean', 1, 20],
    ['Starlight', 'clean', 1, 40],
    ['Statuary', 'nothing changed', 1, 4],
    ['Statuary', 'clean', 4, 100],
  ]);
});

test('what the machine does not tell stays unknown', () => {
  const dark = { ...sample('Statuary', 'clean', 1), cpu: undefined, bytes: undefined };
  const [only] = summarise([dark, dark]);
  expect([only?.cpu, only?.bytes]).toEqual([undefined, undefined]);
  expect(buildRows([dark])[0]).toMatchObject({ processor: '–', memory: '–' });
});

test('a build is compared with the same of Starlight and with the clean one of the site', () => {
  const [clean, , again] = buildRows(summaries);
  expect(clean).toEqual({
    build: 'clean',
    languages: '× 1',
    site: 'Statuary',
    pages: '500',
    time: '20.0 s',
    'time of Starlight': '0.50',
    'of clean': '1.00',
    processor: '40.0 s',
    'processor of Starlight': '0.50',
    memory: '100 MB',
  });
  expect(again).toMatchObject({ 'time of Starlight': '', 'of clean': '0.20' });
});

test('growth is told against the smallest size', () => {
  expect(growthRows(summaries)).toEqual([
    {
      site: 'Statuary',
      languages: '× 1 → × 4',
      pages: '4.00',
      time: '5.00',
      processor: '5.00',
      'time per page': '40.0 ms → 50.0 ms',
    },
  ]);
});

test('aims are told where they were measured', () => {
  expect(aimRows(summaries).map(({ aim, reached, kept }) => [aim, reached, kept])).toEqual([
    ['clean build, of Starlight’s, time', '0.50', 'yes'],
    ['clean build, of Starlight’s, processor', '0.50', 'yes'],
    ['nothing changed, of the clean build, time', '0.20', 'yes'],
    ['nothing changed, of the clean build, processor', '0.20', 'yes'],
    ['a language of × 4, of one of × 1, time', '1.25', 'no'],
    ['a language of × 4, of one of × 1, processor', '1.25', 'no'],
    ['memory of the clean build', '100 MB', 'yes'],
  ]);
  expect(aimRows(summaries.slice(1, 2))).toEqual([]);
});
