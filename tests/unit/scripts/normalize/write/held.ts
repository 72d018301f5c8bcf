import { readFileSync, readdirSync } from 'node:fs';
import type { Output } from '../../../../../scripts/normalize/write.ts';
import { lockName } from '../../../../../scripts/normalize/write/alone.ts';
import { entriesIn } from '../../../../../scripts/normalize/write/existing.ts';
import { generatedFolders } from '../../../../../scripts/normalize/write/generated-folders.ts';

/** The generated files that a folder holds, with their content; other things as their kind. */
export function heldIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    generatedFolders
      .flatMap((name) => entriesIn(folder, name))
      .filter(({ kind }) => kind !== 'folder')
      .map(({ path, bytes, kind }) => [path, kind === 'file' ? readFileSync(bytes, 'utf8') : kind]),
  );
}

/** The same for files that a run would write. */
export const asHeld = (outputs: readonly Output[]): Record<string, string> =>
  Object.fromEntries(outputs.map(({ path, content }) => [path, content]));

/** Names in a folder that a run left there and should not have. */
export const leftIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('.staged-') && name !== lockName);
