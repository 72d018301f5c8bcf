import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project, and what it is compared with. */
export const names = { own: 'Statuary', starlight: 'Starlight', bare: 'bare Astro' } as const;

/** What one may change in the words before a build. */
export const changes = ['table row', 'handbook row'] as const;
export type Change = (typeof changes)[number];

/** A place where a word is put in: behind what the pattern finds first. */
export interface Place {
  readonly file: string;
  readonly behind: RegExp;
}

/** A site of Astro that can be built. */
export interface Site {
  readonly name: string;
  readonly folder: string;
  /** Leaves the folder as a fresh checkout would, with that many times the languages. */
  readonly reset: (size: number) => void;
  /** Where each change is made; other sites have one page for what is a row here. */
  readonly places: Readonly<Record<Change, Place>>;
}

/** Puts one more word into the text of a site; throws where the place is not to be found. */
export function addWord({ folder, places }: Site, change: Change): void {
  const { file, behind } = places[change];
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(behind, (found) => `${found}also `);
  if (changed === text) throw new Error(`${path} has no place to put a word in.`);
  writeFileSync(path, changed);
}
