import { readFile, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import pLimit from 'p-limit';
import { byBrotli, byGzip } from './encodings.ts';

/** Endings of files that hold text. The index of the search is compressed by itself. */
const text = new Set(
  ['css', 'csv', 'html', 'js', 'json', 'md', 'svg', 'txt', 'webmanifest', 'xml'].map(
    (ending) => `.${ending}`,
  ),
);

/** Below this number of bytes a file fits into one packet, compressed or not. */
const least = 1024;

/** What was done: how many files have compressed copies, and their bytes before and after. */
export interface Precompressed {
  readonly files: number;
  readonly raw: number;
  readonly brotli: number;
  readonly gzip: number;
}

/**
 * Writes `.br` and `.gz` beside each text file of a folder and of those below it, wherever the copy
 * is smaller than the file. Copies that are there already are replaced.
 * @throws where a file cannot be read or written
 */
export async function precompressFolder(folder: string): Promise<Precompressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && text.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  // Two per processor, so that none waits for the disk.
  const done = await pLimit(2 * availableParallelism()).map(files, precompressFile);
  const sum = (part: keyof Precompressed) => done.reduce((all, each) => all + each[part], 0);
  return { files: sum('files'), raw: sum('raw'), brotli: sum('brotli'), gzip: sum('gzip') };
}

async function precompressFile(file: string): Promise<Precompressed> {
  const body = await readFile(file);
  if (body.length < least) return { files: 0, raw: 0, brotli: 0, gzip: 0 };
  const put = async (ending: string, copy: Buffer) => {
    if (copy.length < body.length) await writeFile(`${file}.${ending}`, copy);
    return Math.min(copy.length, body.length);
  };
  const [brotli, gzip] = await Promise.all([
    byBrotli(body).then((copy) => put('br', copy)),
    byGzip(body).then((copy) => put('gz', copy)),
  ]);
  return { files: 1, raw: body.length, brotli, gzip };
}
