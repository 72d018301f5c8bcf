import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../repo/support/files.ts';

/** Makes a content folder with all facts and tables and few words, which is read in little time. */
export function makeSmallContent(folder: string): void {
  for (const part of ['sources', 'registry']) {
    cpSync(join(root, 'content', part), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, 'handbook/en'), { recursive: true });
  for (const name of readdirSync(join(folder, 'registry/codes'))) {
    const words = 'name: Name\nsummary: Words.\nmeaning: More words.\n';
    writeFileSync(join(folder, 'handbook/en', name), words);
  }
}
