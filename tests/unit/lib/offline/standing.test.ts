import { expect, test } from 'vitest';
import { contentKey, type Edition } from '../../../../src/lib/offline/edition.ts';
import { standingOf, type Known } from '../../../../src/lib/offline/standing.ts';

const file = (path: string, revision: string, bytes: number) => ({
  path,
  revision,
  bytes: { identity: bytes * 3, gzip: bytes, br: bytes / 2 },
});
const edition = (version: string, ...files: Edition['files']): Edition => ({
  lang: 'fr',
  version,
  files,
});
const keys = (...editions: Edition[]) =>
  new Set(editions.flatMap(({ files }) => files.map(contentKey)));

const first = edition(
  '1',
  file('/fr/', 'a', 100),
  file('/fr/codes/', 'b', 40),
  file('/c.css', 'c', 6),
);
const second = edition(
  '2',
  file('/fr/', 'A', 100),
  file('/fr/codes/', 'b', 40),
  file('/c.css', 'c', 6),
);
const common = edition('x', file('/c.css', 'c', 6));
const nothing: Known = {
  summary: undefined,
  whole: undefined,
  coming: undefined,
  arrived: new Set(),
  newest: undefined,
  running: undefined,
  held: new Set(),
  encoding: 'gzip',
};
const summary = {
  lang: 'fr',
  version: '2',
  own: { identity: 420, gzip: 140, br: 70 },
  common: { identity: 18, gzip: 6, br: 3 },
};

test.each<[string, Partial<Known>, ReturnType<typeof standingOf>]>([
  ['nothing is known', {}, { kind: 'unknown' }],
  ['the host offers it', { summary }, { kind: 'absent', size: 146 }],
  ['the host compresses better', { summary, encoding: 'br' }, { kind: 'absent', size: 73 }],
  ['another language is there', { summary, held: keys(common) }, { kind: 'absent', size: 140 }],
  [
    'a part has arrived',
    { summary, coming: second, arrived: new Set(['/fr/codes/', '/c.css']) },
    { kind: 'partial', done: 46, total: 146 },
  ],
  [
    'a part has arrived beside another language',
    { summary, coming: second, arrived: new Set(['/fr/codes/', '/c.css']), held: keys(common) },
    { kind: 'partial', done: 40, total: 140 },
  ],
  ['it is whole', { summary, whole: second, held: keys(second) }, { kind: 'whole' }],
  ['it is whole and the host is away', { whole: first, held: keys(first) }, { kind: 'whole' }],
  [
    'a newer one is there',
    { summary, whole: first, newest: second, held: keys(first) },
    { kind: 'older', size: 100 },
  ],
  [
    'a part of the newer one has arrived',
    {
      summary,
      whole: first,
      newest: second,
      coming: second,
      arrived: new Set(['/fr/']),
      held: keys(first),
    },
    { kind: 'older', size: 0 },
  ],
  [
    'it is being downloaded',
    { summary, coming: second, running: { done: 5, total: 9 } },
    { kind: 'loading', done: 5, total: 9 },
  ],
])('how a language stands when %s', (_, known, expected) => {
  expect(standingOf({ ...nothing, ...known })).toEqual(expected);
});
