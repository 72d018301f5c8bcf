import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../write.ts';
import { systemCodeOf } from '../tell/system-fault.ts';

/** Something that stands in a generated folder, whoever put it there. */
export interface Entry {
  /** Path below the output folder, with forward slashes; bytes that are no UTF-8 show as U+FFFD. */
  readonly path: string;
  /** The path to it as the system knows it: names need not be text. */
  readonly bytes: Buffer;
  /** Links are neither file nor folder, and are not followed. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** All that stands at and below a generated folder: each folder before what it holds. */
export function entriesIn(outDir: string, folder: string): Entry[] {
  const bytes = Buffer.from(join(outDir, folder));
  const status = lstatSync(bytes, { throwIfNoEntry: false });
  if (status === undefined) return [];
  return withContents({ path: folder, bytes, kind: kindOf(status) });
}

function withContents(entry: Entry): Entry[] {
  if (entry.kind !== 'folder') return [entry];
  const inside = readdirSync(entry.bytes, { withFileTypes: true, encoding: 'buffer' });
  return [
    entry,
    ...inside
      .map((one): Entry => {
        const bytes = Buffer.concat([entry.bytes, slash, one.name]);
        return { path: `${entry.path}/${one.name.toString()}`, bytes, kind: kindOf(one) };
      })
      .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
      .flatMap(withContents),
  ];
}

const slash = Buffer.from('/');

interface Status {
  isFile: () => boolean;
  isDirectory: () => boolean;
}

const kindOf = (status: Status): Entry['kind'] =>
  status.isDirectory() ? 'folder' : status.isFile() ? 'file' : 'other';

/** True when the file already holds what is to be written. */
export function sameAsBefore(outDir: string, { path, content }: Output): boolean {
  try {
    return readFileSync(join(outDir, path), 'utf8') === content;
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    return false;
  }
}
