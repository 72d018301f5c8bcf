import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bare } from './bare.ts';
import { install } from './neighbour.ts';
import type { Pages } from './pages.ts';
import type { Site } from './site.ts';
import { starlight } from './starlight.ts';

/** A folder for sites: the one that is named, or a new one for the time of the run. */
export function makeFolder(named: string | undefined): string {
  if (named === undefined) return mkdtempSync(join(tmpdir(), 'statuary-bench-'));
  mkdirSync(named, { recursive: true });
  return resolve(named);
}

/** Sets up the sites to compare with, from the pages of the project, each in a folder of its own. */
export function setUpNeighbours(folder: string, pages: Pages): Site[] {
  return [starlight, bare].map((neighbour) =>
    install(neighbour, join(folder, neighbour.name.toLowerCase().replaceAll(' ', '-')), pages),
  );
}
