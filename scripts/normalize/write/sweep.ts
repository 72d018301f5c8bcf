import { rmSync } from 'node:fs';
import { entriesIn } from './existing.ts';
import { generatedFolders } from './generated-folders.ts';

/**
 * Removes from the generated folders what is neither a wanted file nor a folder on the way to one.
 * A link is removed and not followed: where it leads to belongs to somebody else.
 * @param wanted paths below the output folder, with forward slashes
 */
export function sweep(outDir: string, wanted: readonly string[]): void {
  const files = new Set(wanted);
  const folders = new Set(wanted.flatMap(foldersAbove));
  for (const folder of generatedFolders) {
    for (const { path, bytes, kind } of entriesIn(outDir, folder)) {
      const stays = kind === 'folder' ? folders.has(path) : files.has(path);
      if (!stays) rmSync(bytes, { recursive: true, force: true });
    }
  }
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
